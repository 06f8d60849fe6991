// Wakes the core later, by a clock that does not jump.
import { TimerOutput } from './types';

// A browser's timer holds 31 bits.
const longest_ms = 2 ** 31 - 1;

/** Resolves after so long. */
export function timer(after_ms: number): Promise<TimerOutput> {
  const until = performance.now() + after_ms;
  return new Promise((resolve) => {
    const wait = () => {
      const left = until - performance.now();
      if (left <= 0) resolve(new TimerOutput(BigInt(Date.now())));
      else setTimeout(wait, Math.min(left, longest_ms));
    };
    wait();
  });
}
