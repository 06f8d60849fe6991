// A part of a whole.
import type { MeterPart as Data } from '../core/types';

/** Draws a bar with its words. */
export function MeterPart({ part }: { part: Data }) {
  const share = part.whole ? Math.min(part.part / part.whole, 1) : 0;
  return (
    <div class="chart" role="img" aria-label={part.spoken}>
      <div class="chart-words">
        <span class="row-title">{part.label}</span>
        <span class="soft">{part.shown}</span>
      </div>
      <div class="meter">
        <div class="meter-fill" style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
