// One or several of a few: segments, chips, a list of rows, or behind one control.
import { useId, useRef } from 'preact/hooks';
import type { ChoicePart as Data, Control } from '../core/types';
import { Chip, Press, type Role } from '../ui/control';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { arrows, roving } from '../ui/roving';

/** Draws a choice. */
export function ChoicePart({ part }: { part: Data }) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  const role: Role = part.many ? 'checkbox' : 'radio';
  const look = part.style.kind;
  if (look === 'Menu') return <Folded part={part} />;
  return (
    <div class="choice">
      <p class="field-label" id={name}>
        {part.label}
      </p>
      <div
        ref={group}
        class={look.toLowerCase()}
        role={part.many ? 'group' : 'radiogroup'}
        aria-labelledby={name}
        onKeyDown={part.many ? undefined : (event) => arrows(event, group.current)}
      >
        {part.options.map((option, index) => (
          <Option
            key={option.key}
            option={option}
            look={look}
            role={role}
            tabIndex={part.many ? 0 : roving(part.options, index)}
          />
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  option: Control;
  look: 'Segments' | 'Chips' | 'List';
  role: Role;
  tabIndex: number;
}

function Option({ option, look, role, tabIndex }: OptionProps) {
  switch (look) {
    case 'Chips':
      return <Chip control={option} role={role} tabIndex={tabIndex} />;
    case 'Segments':
      return <Press control={option} role={role} tabIndex={tabIndex} class="segment" />;
    case 'List':
      return (
        <Press control={option} role={role} tabIndex={tabIndex} class="row-tap option">
          {option.icon && <Icon name={option.icon.kind} />}
          <span class="row-words">
            <span class="row-title">{option.label}</span>
            {option.value && <span class="row-second">{option.value}</span>}
          </span>
          <span class={role === 'radio' ? 'tick round' : 'tick'} aria-hidden="true">
            {option.selected && <Icon name="Check" />}
          </span>
        </Press>
      );
  }
}

function Folded({ part }: { part: Data }) {
  const chosen = part.options.filter((option) => option.selected).map((option) => option.label);
  return (
    <div class="row">
      <span class="row-tap still">
        <span class="row-title">{part.label}</span>
      </span>
      <Menu id={part.key} of={part.label} shown={chosen.join(', ')} controls={part.options} choose />
    </div>
  );
}
