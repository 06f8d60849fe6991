// Nothing here yet: one sentence, one button.
import type { EmptyPart as Data } from '../core/types';
import { Button } from '../ui/control';

/** Draws an invitation. */
export function EmptyPart({ part }: { part: Data }) {
  return (
    <div class="empty">
      <p>{part.sentence}</p>
      {part.button && <Button control={part.button} />}
    </div>
  );
}
