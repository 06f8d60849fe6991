// A text field.
import { useId } from 'preact/hooks';
import type { InputPart as Data } from '../core/types';
import { act } from '../shell/act';
import { useField } from '../ui/field';

/** Draws a text field with its label, count and problem. */
export function InputPart({ part }: { part: Data }) {
  const id = useId();
  const field = useField(part.key, part.text, part.rev);
  const shared = {
    ...field,
    ...habits(part),
    id,
    class: part.kind.kind === 'Code' ? 'box code' : 'box',
    placeholder: part.placeholder || undefined,
    maxLength: part.length_max || undefined,
    autocomplete: (part.autofill ?? 'off') as never,
    enterKeyHint: (part.submit ? 'go' : part.lines > 1 ? 'enter' : 'done') as never,
    'aria-invalid': part.problem ? true : undefined,
    'aria-describedby': part.problem || part.count ? `${id}n` : undefined,
    onKeyDown: (event: KeyboardEvent) => submitted(event, part),
  };
  return (
    <div class="input">
      <label class="field-label" for={id}>
        {part.label}
      </label>
      {part.lines > 1 ? (
        <textarea {...shared} rows={part.lines} style={{ '--lines': part.lines }} />
      ) : (
        <input {...shared} />
      )}
      {(part.problem || part.count) && (
        <p class="field-note" id={`${id}n`}>
          {part.problem && <span class="warn">{part.problem}</span>}
          {part.count && <span>{part.count}</span>}
        </p>
      )}
    </div>
  );
}

/** Return does what the field says; in several lines it takes Ctrl or ⌘ with it. */
function submitted(event: KeyboardEvent, part: Data): void {
  if (event.key !== 'Enter' || event.isComposing || !part.submit) return;
  if (part.lines > 1 && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  act(part.submit, event);
}

/** What the keyboard should know. */
function habits(part: Data): Record<string, unknown> {
  switch (part.kind.kind) {
    case 'Plain':
      return { type: 'text', autocapitalize: 'sentences' };
    case 'Name':
      return { type: 'text', autocapitalize: 'words', spellcheck: false };
    case 'Code':
      return { type: 'text', autocapitalize: 'characters', autocorrect: 'off', spellcheck: false };
    case 'Number':
      return { type: 'text', inputMode: 'numeric' };
    case 'Url':
      return { type: 'url', inputMode: 'url', autocapitalize: 'none', spellcheck: false };
    case 'Search':
      return { type: 'search', inputMode: 'search' };
  }
}
