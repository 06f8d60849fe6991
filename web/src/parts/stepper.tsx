// Less or more.
import type { StepperPart as Data } from '../core/types';
import { Press } from '../ui/control';
import { Icon } from '../ui/icon';

/** Draws a value between *less* and *more*. */
export function StepperPart({ part }: { part: Data }) {
  return (
    <div class="row stepper" role="group" aria-label={part.label}>
      <span class="row-words">
        <span class="row-title">{part.label}</span>
      </span>
      <span class="steps">
        <Press control={part.less} class="glyph">
          {part.less.icon ? <Icon name={part.less.icon.kind} /> : <span class="sign">−</span>}
        </Press>
        <output class="steps-shown">{part.shown}</output>
        <Press control={part.more} class="glyph">
          {part.more.icon ? <Icon name={part.more.icon.kind} /> : <span class="sign">+</span>}
        </Press>
      </span>
    </div>
  );
}
