// A section: a heading, a card of parts, a note, and a window's *more*.
import { useId } from 'preact/hooks';
import type { Part, Section as Data } from '../core/types';
import { AnyPart } from '../parts/part';
import { Button } from './control';
import { useGrowing } from './growing';

/** Draws a section; `whole` where the screen opens further down. */
export function Section({ section, whole }: { section: Data; whole: boolean }) {
  const name = useId();
  const parts = useGrowing(section.parts, whole);
  return (
    <section class={`section ${section.look.kind.toLowerCase()}`} aria-labelledby={section.heading ? name : undefined}>
      {section.heading && (
        <h2 class="section-heading" id={name}>
          {section.heading}
        </h2>
      )}
      <div class="section-body">
        {parts.map((part) => (
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
