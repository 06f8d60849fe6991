// Weeks kept and missed, oldest first; each kind has its own shape.
import type { WeekCell, WeeksPart as Data } from '../core/types';

/** Draws a row of weeks. */
export function WeeksPart({ part }: { part: Data }) {
  return (
    <div class="chart" role="img" aria-label={part.spoken}>
      <div class="weeks">
        {part.cells.map((cell, index) => (
          <Cell key={index} cell={cell} />
        ))}
      </div>
      <p class="chart-shown">{part.shown}</p>
    </div>
  );
}

function Cell({ cell }: { cell: WeekCell }) {
  return (
    <svg class={`week ${cell.kind.toLowerCase()}`} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="7" />
      <Mark cell={cell} />
    </svg>
  );
}

function Mark({ cell }: { cell: WeekCell }) {
  switch (cell.kind) {
    case 'Kept':
      return <path d="M7.5 12.5l3 3 6-6.5" />;
    case 'Missed':
      return <path d="M8.5 8.5l7 7M15.5 8.5l-7 7" />;
    case 'Away':
      return <path d="M8.5 12h7" />;
    case 'Open':
      return null;
    case 'Unconfirmed':
      return <path d="M10 9.5a2.2 2.2 0 1 1 2.6 2.4c-.5.2-.6.6-.6 1.3M12 16.5h.01" />;
  }
}
