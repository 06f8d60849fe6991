// A radio group is one stop of the Tab key; arrows move the focus inside it and nothing else.
import type { Control } from '../core/types';

/** The tab index of one option: the chosen one, or the first where none is chosen. */
export function roving(options: Control[], index: number): number {
  const chosen = options.findIndex((option) => option.selected);
  return index === Math.max(chosen, 0) ? 0 : -1;
}

/** Moves the focus among a group's buttons; `vertical` leaves ← and → to the screen. */
export function arrows(event: KeyboardEvent, group: HTMLElement | null, vertical = false): void {
  const rtl = document.documentElement.dir === 'rtl';
  const forward = ['ArrowDown', vertical ? '' : rtl ? 'ArrowLeft' : 'ArrowRight'];
  const backward = ['ArrowUp', vertical ? '' : rtl ? 'ArrowRight' : 'ArrowLeft'];
  const step = forward.includes(event.key) ? 1 : backward.includes(event.key) ? -1 : 0;
  if (!step || !group) return;
  const all = [...group.querySelectorAll<HTMLElement>('button')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + step + all.length) % all.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
