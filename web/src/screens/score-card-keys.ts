// The score card by keyboard: 0–4, N, ← →, Ctrl/⌘-Z, Esc, ? for the list of them. Arrows up and down
// move the focus among the levels; Space, Enter and the digits commit.
import type { Control, ScoreCard } from '../core/types';
import { act } from '../shell/act';
import { signal } from '../shell/signal';
import { confirming, view } from '../shell/state';

/** Whether the list of keys is open. */
export const keysShown = signal(false);

/** Listens until the returned function is called. */
export function listenForKeys(card: () => ScoreCard): () => void {
  const listener = (event: KeyboardEvent) => pressed(event, card());
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}

function pressed(event: KeyboardEvent, card: ScoreCard): void {
  if (view.value?.sheet || confirming.value || event.isComposing || isField(event.target)) return;
  if (event.key === '?') keysShown.value = !keysShown.value;
  const control = meant(event, card);
  if (!control || event.repeat) return;
  event.preventDefault();
  act(control, event);
}

function meant(event: KeyboardEvent, card: ScoreCard): Control | null {
  const rtl = document.documentElement.dir === 'rtl';
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'z' ? card.bar.undo : null;
  if (event.altKey) return null;
  if (event.key === 'ArrowLeft') return rtl ? card.bar.next : card.bar.previous;
  if (event.key === 'ArrowRight') return rtl ? card.bar.previous : card.bar.next;
  if (card.body.kind !== 'Single') return null;
  const criterion = card.body.value;
  if (event.key.toLowerCase() === 'n') return criterion.not_seen;
  return criterion.levels.find((level) => level.number === event.key)?.control ?? null;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
