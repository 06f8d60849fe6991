// One to four controls, one below the other or beside each other.
import type { ButtonsPart as Data } from '../core/types';
import { Button } from '../ui/control';

/** Draws buttons. */
export function ButtonsPart({ part }: { part: Data }) {
  return (
    <div class={part.layout.kind === 'Stack' ? 'buttons stack' : 'buttons line'}>
      {part.controls.map((control) => (
        <Button key={control.key} control={control} />
      ))}
    </div>
  );
}
