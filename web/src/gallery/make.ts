// Short ways to write sample views by hand. Samples are only drawn, so data without methods will do.
import type { Control, Header, InputPart, Part, RowPart, Section, Tone, View } from '../core/types';

/** A generated class without its methods. */
export type Plain<T> = { [K in keyof T as T[K] extends Function ? never : K]: T[K] };

/** Data as the generated class that it stands for. */
export const as = <T>(data: Plain<T>): T => data as T;

/** A tone by its name. */
export const tone = (kind: Tone['kind']): Tone => ({ kind });

/** A control. */
export function control(key: string, label: string, more: Partial<Plain<Control>> = {}): Control {
  return as<Control>({
    key,
    label,
    spoken: null,
    value: null,
    hint: null,
    icon: null,
    tone: tone('Plain'),
    enabled: true,
    why_not: null,
    selected: null,
    busy: false,
    confirm: null,
    action: new TextEncoder().encode(key),
    ...more,
  });
}

/** A header. */
export function header(key: string, title: string, more: Partial<Plain<Header>> = {}): Header {
  return as<Header>({ key, title, subtitle: null, back: null, menu: [], avatar: null, focus: null, ...more });
}

/** *Back*, with its picture. */
export const back = control('back', 'Back', { icon: { kind: 'Back' } });

/** *Close*, with its picture. */
export const close = control('close', 'Close', { icon: { kind: 'Close' } });

/** A row. */
export function row(key: string, title: string, more: Partial<Plain<RowPart>> = {}): Part {
  const value = { key, title, lead: null, second: null, value: null, badge: null, tap: null, button: null };
  return { kind: 'Row', value: as<RowPart>({ ...value, swipes: [], menu: [], ...more }) };
}

/** A person before a row. */
export const avatar = (initials: string, of: 'You' | 'Peer' = 'Peer') =>
  ({ kind: 'Avatar', value: { initials, tone: tone(of) } }) as RowPart['lead'];

/** Words. */
export function text(key: string, role: 'Heading1' | 'Heading2' | 'Heading3' | 'Lead' | 'Body' | 'Note', words: string, of: Tone['kind'] = 'Plain'): Part {
  return { kind: 'Text', value: { key, role: { kind: role }, text: words, tone: tone(of) } as never };
}

/** A text field. */
export function input(key: string, label: string, more: Partial<Plain<InputPart>> = {}): Part {
  return { kind: 'Input', value: field(key, label, more) };
}

/** A text field's data. */
export function field(key: string, label: string, more: Partial<Plain<InputPart>> = {}): InputPart {
  return as<InputPart>({
    key,
    label,
    text: '',
    rev: 1n,
    placeholder: '',
    kind: { kind: 'Plain' },
    lines: 1,
    length_max: 120,
    count: null,
    problem: null,
    autofill: null,
    return_label: null,
    submit: null,
    ...more,
  });
}

/** A section. */
export function section(key: string, heading: string | null, parts: Part[], more: Partial<Plain<Section>> = {}): Section {
  return as<Section>({ key, heading, note: null, look: { kind: 'Inset' }, parts, window: null, ...more });
}

/** Any other part, by its kind. */
export function part<K extends Part['kind']>(kind: K, value: Plain<Extract<Part, { kind: K }>['value']>): Part {
  return { kind, value } as unknown as Part;
}

/** The three tabs. */
export function tabs(selected: string) {
  const all = ['Today', 'Sessions', 'Blueprints'] as const;
  return all.map((name) => ({
    control: control(`tab/${name.toLowerCase()}`, name, { icon: { kind: name }, selected: name === selected }),
  })) as View['tabs'];
}

/** A view. */
export function view(more: Partial<Plain<View>>): View {
  return as<View>({
    rev: 1n,
    tabs: [],
    stack: [],
    sheet: null,
    sync: null,
    toast: null,
    say: null,
    path: '/',
    depth: 1,
    language: 'en',
    direction: { kind: 'Ltr' },
    hand: { kind: 'Right' },
    text_percent: 100,
    ...more,
  });
}

/** "On this phone · 3 to send". */
export const waiting = control('sync', 'On this phone · 3 to send', { tone: tone('Quiet') });
