// One line of a list. The words are one control; the button and the menu stand beside it, never in it.
import type { Lead, RowPart as Data } from '../core/types';
import { Press, toneClass, Button } from '../ui/control';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { Swiped } from '../ui/swiped';

/** Draws a row. */
export function RowPart({ part }: { part: Data }) {
  if (!part.swipes.length) return <Line part={part} />;
  return (
    <Swiped controls={part.swipes}>
      <Line part={part} />
    </Swiped>
  );
}

function Line({ part }: { part: Data }) {
  const words = <Words part={part} />;
  return (
    <div class="row">
      {part.tap ? (
        <Press control={part.tap} class="row-tap">
          {words}
        </Press>
      ) : (
        <div class="row-tap still">{words}</div>
      )}
      {part.button && (
        <span class="row-button">
          <Button control={part.button} small />
        </span>
      )}
      {part.menu.length > 0 && <Menu id={part.key} of={part.title} controls={part.menu} />}
    </div>
  );
}

function Words({ part }: { part: Data }) {
  const leads = part.tap && !part.button && part.tap.selected == null && part.menu.length === 0;
  return (
    <>
      {part.lead && <LeadMark lead={part.lead} />}
      <span class="row-words">
        {/* The spaces keep the words apart for whoever reads them without the layout. */}
        <span class="row-title">{part.title}</span> {part.second && <span class="row-second">{part.second}</span>}{' '}
        {part.value && isLong(part.value) && <span class="row-second">{part.value}</span>}{' '}
        {part.badge && <span class={`badge ${toneClass(part.badge.tone)}`}>{part.badge.label}</span>}
      </span>{' '}
      {part.value && !isLong(part.value) && <span class="row-value">{part.value}</span>}
      {part.tap?.selected && (
        <span class="row-check">
          <Icon name="Check" />
        </span>
      )}
      {leads && (
        <span class="row-go">
          <Icon name="Forward" />
        </span>
      )}
    </>
  );
}

/** A long value, as a code, takes a line of its own instead of the title's room. */
function isLong(value: string): boolean {
  return value.length > 12;
}

function LeadMark({ lead }: { lead: Lead }) {
  switch (lead.kind) {
    case 'Icon':
      return (
        <span class="row-icon">
          <Icon name={lead.value.kind} />
        </span>
      );
    case 'Avatar':
      return (
        <span class={`avatar ${toneClass(lead.value.tone)}`} data-drawn={lead.value.initials} aria-hidden="true" />
      );
    case 'Number':
      return <span class="number" data-drawn={lead.value} aria-hidden="true" />;
  }
}
