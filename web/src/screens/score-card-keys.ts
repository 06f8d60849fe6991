// The score card by keyboard: 0–4, N, ← →, Ctrl/⌘-Z, Esc, ? for the list of them. Arrows up and down
// move the focus among the levels; Space, Enter and the digits commit.
import type { Control, CriterionLine, ScoreCard } from '../core/types';
import { act } from '../shell/act';
import { signal } from '../shell/signal';
import { isCovered } from '../shell/state';
import { sideways } from '../ui/roving';

/** Whether the list of keys is open. */
export const keysShown = signal(false);

/** Listens until the returned function is called. */
export function listenForKeys(card: () => ScoreCard): () => void {
  const listener = (event: KeyboardEvent) => pressed(event, card());
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

function pressed(event: KeyboardEvent, card: ScoreCard): void {
  if (isCovered() || event.isComposing || event.repeat || event.altKey || isField(event.target)) return;
  const key = event.key.toLowerCase();
  const step = sideways(event);
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') taken(card.bar.undo, event);
  } else if (key === '?') keysShown.value = true;
  else if (card.body.kind === 'List') inList(event, card.body.value, key, step);
  else if (step) taken(step > 0 ? card.bar.next : card.bar.previous, event);
  else {
    const { levels, not_seen } = card.body.value;
    taken(key === 'n' ? not_seen : levels.find(({ number }) => number === key)?.control, event);
  }
}

/** In the list they are about the line in focus, else about the first one that is not scored yet. */
function inList(event: KeyboardEvent, lines: CriterionLine[], key: string, step: number): void {
  const focused = (document.activeElement as HTMLElement | null)?.dataset.key;
  const at = lines.findIndex(({ title, numerals }) => [title, ...numerals].some((each) => each.key === focused));
  if (step) return focusLine(lines[at + step]);
  const line = lines[at] ?? lines.find(isOpen);
  // After the levels, as everywhere, *Not seen* and *N/A*.
  const control = key === 'n' ? line?.numerals.at(-2) : line?.numerals.find(({ label }) => label === key);
  taken(control, event);
  if (!control || !isOpen(line!)) return;
  // The next digit is about a line that was seen before.
  const after = lines.indexOf(line!) + 1;
  focusLine([...lines.slice(after), ...lines.slice(0, after - 1)].find(isOpen));
}

function isOpen(line: CriterionLine): boolean {
  return !line.chosen;
}

function focusLine(line: CriterionLine | undefined): void {
  if (line) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(line.title.key)}"]`)?.focus();
}

function taken(control: Control | undefined, event: KeyboardEvent): void {
  if (!control) return;
  event.preventDefault();
  act(control, event);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
