// What fields hold and the core has not heard yet. `Typed` goes after 200 ms of quiet and always
// before any other event.
import type { Happening } from './happening';

const quiet_ms = 200;

interface Waiting {
  rev: bigint;
  text: string;
}

const waiting = new Map<string, Waiting>();
let timer = 0;

/** Notes what a field holds now; `flush` is called after 200 ms of quiet. */
export function typed(key: string, rev: bigint, text: string, flush: () => void): void {
  waiting.set(key, { rev, text });
  clearTimeout(timer);
  timer = setTimeout(flush, quiet_ms) as unknown as number;
}

/** Sends what is waiting, oldest first. */
export function flushTyped(send: (what: Happening) => void): void {
  clearTimeout(timer);
  for (const [key, { rev, text }] of waiting) send({ kind: 'Typed', value: { key, rev, text } });
  waiting.clear();
}

/** Whether something typed has not gone yet. */
export function isTyping(): boolean {
  return waiting.size > 0;
}
