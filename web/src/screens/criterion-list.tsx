// All criteria at once: five numerals a row.
import { useRef } from 'preact/hooks';
import type { CriterionLine } from '../core/types';
import { Press, toneClass } from '../ui/control';
import { arrows, roving } from '../ui/roving';

/** Draws the list. */
export function CriterionList({ lines }: { lines: CriterionLine[] }) {
  return (
    <div class="criterion-list">
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { line: CriterionLine }) {
  const group = useRef<HTMLDivElement>(null);
  return (
    <section class="criterion-line">
      <h2>
        <Press control={line.title} class="line-title">
          <span>{line.title.label}</span>
          {line.badges.map((badge) => (
            <span key={badge.label} class={`badge ${toneClass(badge.tone)}`}>
              {badge.label}
            </span>
          ))}
        </Press>
      </h2>
      <div
        ref={group}
        class="numerals"
        role="radiogroup"
        aria-label={line.title.label}
        onKeyDown={(event) => arrows(event, group.current)}
      >
        {line.numerals.map((control, index) => (
          <Press
            key={control.key}
            control={control}
            role="radio"
            tabIndex={roving(line.numerals, index)}
            class={control.label.length > 1 ? 'numeral wordy' : 'numeral'}
          />
        ))}
      </div>
      {line.chosen && <p class="line-chosen">{line.chosen}</p>}
    </section>
  );
}
