// A clock: the shell ticks it, the core does not render for it.
import { useEffect, useState } from 'preact/hooks';
import type { ClockPart as Data } from '../core/types';

/** Draws the time that ran, once a second on the second. */
export function ClockPart({ part }: { part: Data }) {
  return (
    <div class="row">
      <span class="row-words">
        <span class="row-title">{part.label}</span>
      </span>
      <Ticking part={part} />
    </div>
  );
}

/** The digits alone, as the score card shows them. */
export function Ticking({ part }: { part: Data }) {
  const [, tick] = useState(0);
  const ranMs = Number(part.before_ms) + (part.running ? Math.max(Date.now() - Number(part.since_ms), 0) : 0);
  useEffect(() => {
    if (!part.running) return;
    const timer = setTimeout(() => tick((n) => n + 1), 1000 - (ranMs % 1000));
    return () => clearTimeout(timer);
  });
  return (
    <span class="pill clock" role="timer" aria-label={part.label}>
      {digits(ranMs)}
    </span>
  );
}

function digits(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
