// Somebody's words, and what can be answered.
import type { QuotePart as Data } from '../core/types';
import { Chip } from '../ui/control';

/** Draws a quote; the language's own quotation marks come from CSS. */
export function QuotePart({ part }: { part: Data }) {
  return (
    <figure class="quote">
      <figcaption>
        {part.by}
        {part.about && <span class="about">{part.about}</span>}
      </figcaption>
      <blockquote>
        <q>{part.text}</q>
      </blockquote>
      {part.controls.length > 0 && (
        <div class="chips">
          {part.controls.map((control) => (
            <Chip key={control.key} control={control} />
          ))}
        </div>
      )}
    </figure>
  );
}
