// A code to show, copy or share.
import type { CodePart as Data } from '../core/types';
import { Button } from '../ui/control';

/** Draws the QR picture, the code as a person reads it, and what can be done with it. */
export function CodePart({ part }: { part: Data }) {
  const controls = [part.copy, part.share].filter((control) => control != null);
  return (
    <div class="code-part">
      {part.rows.length > 0 && <Qr rows={part.rows} spoken={part.spoken} />}
      <p class="code-shown">{part.shown}</p>
      {controls.length > 0 && (
        <div class="buttons line">
          {controls.map((control) => (
            <Button key={control.key} control={control} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Dark squares on a light ground, with the four modules of quiet around that readers need. */
function Qr({ rows, spoken }: { rows: string[]; spoken: string }) {
  const quiet = 4;
  const size = rows.length + 2 * quiet;
  const squares = rows.flatMap((row, y) =>
    [...row].map((module, x) => (module === '#' ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')),
  );
  return (
    <svg class="qr" role="img" aria-label={spoken} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path d={squares.join('')} />
    </svg>
  );
}
