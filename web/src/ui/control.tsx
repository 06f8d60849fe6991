// A control as a button of the platform: one name, one role, one state.
import type { ComponentChildren } from 'preact';
import { act } from '../shell/act';
import type { Control, Tone } from '../core/types';
import { Icon } from './icon';

/** What a control is to a screen reader. */
export type Role = 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | 'menuitem' | 'menuitemradio';

/** The class that a tone wears. */
export function toneClass(tone: Tone): string {
  return tone.kind.toLowerCase();
}

interface Props {
  control: Control;
  role?: Role;
  class?: string;
  /** Drawn instead of icon, label and value. */
  children?: ComponentChildren;
  /** Only the icon is drawn; the label is spoken. */
  bare?: boolean;
  tabIndex?: number;
  onAct?: () => void;
}

/** Draws a control. */
export function Press({ control, role = 'button', children, bare, onAct, ...rest }: Props) {
  // What is drawn otherwise than in words is said beside the name.
  const described = [bare || children ? control.value : null, control.hint].filter(Boolean).join('. ');
  const spoken = control.spoken ?? (bare || children ? control.label : undefined);
  return (
    <button
      type="button"
      {...state(control, role)}
      {...rest}
      data-key={control.key}
      aria-label={spoken}
      aria-description={described || undefined}
      title={bare ? control.label : undefined}
      onClick={(event) => {
        act(control, event);
        onAct?.();
      }}
    >
      {children ?? <Face control={control} bare={bare} />}
    </button>
  );
}

/** Icon, label and value, in this order. */
export function Face({ control, bare }: { control: Control; bare?: boolean }) {
  return (
    <>
      {control.busy ? <Busy /> : control.icon && <Icon name={control.icon.kind} />}
      {bare ? !control.icon && <span>{control.label}</span> : <span class="label">{control.label}</span>}
      {!bare && control.value && <span class="value">{control.value}</span>}
    </>
  );
}

/** Role and state, as ARIA wants them for each kind of control. */
function state(control: Control, role: Role): Record<string, unknown> {
  const chosen = control.selected ?? undefined;
  const common = {
    'aria-disabled': control.enabled ? undefined : true,
    'aria-busy': control.busy || undefined,
  } as const;
  switch (role) {
    case 'button':
      return { ...common, 'aria-pressed': chosen };
    case 'tab':
      return { ...common, 'aria-current': chosen ? 'page' : undefined };
    case 'menuitem':
      return { ...common, role };
    case 'radio':
    case 'checkbox':
    case 'switch':
    case 'menuitemradio':
      return { ...common, role, 'aria-checked': chosen ?? false };
  }
}

/** A control as a filled, outlined or quiet button. */
export function Button({ control, small, role }: { control: Control; small?: boolean; role?: Role }) {
  return <Press control={control} role={role} class={`button ${toneClass(control.tone)}${small ? ' small' : ''}`} />;
}

/** A control as an icon alone, or as small words where it has none. */
export function Glyph({ control }: { control: Control }) {
  if (!control.icon) return <Press control={control} class={`button quiet small ${toneClass(control.tone)}`} />;
  return <Press control={control} bare class={`glyph ${toneClass(control.tone)}`} />;
}

/** A control as a chip. */
export function Chip({ control, role, tabIndex }: { control: Control; role?: Role; tabIndex?: number }) {
  return <Press control={control} role={role} tabIndex={tabIndex} class={`chip ${toneClass(control.tone)}`} />;
}

/** At work. */
export function Busy() {
  return (
    <svg class="icon spin" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 4a8 8 0 1 1-8 8" />
    </svg>
  );
}
