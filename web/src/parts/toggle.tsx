// On or off.
import type { TogglePart as Data } from '../core/types';
import { Press } from '../ui/control';

/** Draws a switch; the whole line is tapped. */
export function TogglePart({ part }: { part: Data }) {
  return (
    <div class="row">
      <Press control={part.control} role="switch" class="row-tap toggle">
        <span class="row-words">
          <span class="row-title">{part.control.label}</span>
          {part.note && <span class="row-second">{part.note}</span>}
        </span>
        <span class="switch" aria-hidden="true" />
      </Press>
    </div>
  );
}
