// Work under way.
import type { ProgressPart as Data } from '../core/types';
import { Chip } from '../ui/control';

/** Draws a bar; without a total it only says that something moves. */
export function ProgressPart({ part }: { part: Data }) {
  return (
    <div class="chart progress">
      <div class="chart-words">
        <label class="row-title">
          {part.label}
          <progress
            class="bar-of-work"
            max={part.total ?? undefined}
            value={part.total == null ? undefined : part.done}
          />
        </label>
      </div>
      {part.cancel && <Chip control={part.cancel} />}
    </div>
  );
}
