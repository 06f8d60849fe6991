// A section: a heading, a card of parts, a note, and a window's *more*.
import { useId } from 'preact/hooks';
import type { Part, Section as Data } from '../core/types';
import { AnyPart } from '../parts/part';
import { Button } from './control';

/** Draws a section. */
export function Section({ section }: { section: Data }) {
  const name = useId();
  return (
    <section class={`section ${section.look.kind.toLowerCase()}`} aria-labelledby={section.heading ? name : undefined}>
      {section.heading && (
        <h2 class="section-heading" id={name}>
          {section.heading}
        </h2>
      )}
      <div class="section-body">
        {section.parts.map((part) => (
          <AnyPart key={keyOf(part)} part={part} />
        ))}
      </div>
      {section.note && <p class="section-note">{section.note}</p>}
      {section.window && (
        <div class="section-more">
          <Button control={section.window.more} small />
        </div>
      )}
    </section>
  );
}

/** A part's key, with its kind: no part becomes another in place. */
function keyOf(part: Part): string {
  return `${part.kind}/${part.value.key}`;
}
