// A group of buttons is one stop of the Tab key; arrows move the focus inside it and nothing else.
import type { Control } from '../core/types';

/** The tab index of one option: the chosen one, or the first where none is chosen. */
export function roving(options: Control[], index: number): number {
  const chosen = options.findIndex((option) => option.selected);
  return index === Math.max(chosen, 0) ? 0 : -1;
}

/** One on or one back, as ← and → go in the direction of reading; 0 for any other key. */
export function sideways({ key }: KeyboardEvent): number {
  const on = document.documentElement.dir === 'rtl' ? -1 : 1;
  return key === 'ArrowRight' ? on : key === 'ArrowLeft' ? -on : 0;
}

/** Moves the focus among a group's buttons; `vertical` leaves ← and → to the screen. */
export function arrows(event: KeyboardEvent, group: HTMLElement | null, vertical = false): void {
  const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const step = down || (vertical ? 0 : sideways(event));
  if (!step || !group) return;
  const all = [...group.querySelectorAll<HTMLElement>('button')];
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + step + all.length) % all.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
