// What the shell remembers between frames. Nothing here is a rule: the core decides, this is drawn.
import type { Control, Header, Screen, View } from '../core/types';
import { signal } from './signal';

/** The view on the screen. */
export const view = signal<View | null>(null);

/** The level row shown as settled while the next criterion waits to slide in: its control's key. */
export const settled = signal<string | null>(null);

/** A control that asks before it acts. */
export const confirming = signal<{ control: Control; atMs: number } | null>(null);

/** Why the control just tapped cannot be used; the core's words. */
export const whyNot = signal<{ id: number; text: string } | null>(null);

const width = signal(innerWidth);
addEventListener('resize', () => (width.value = innerWidth));

/** Whether there is room for a rail, and for list and detail side by side: large text needs more. */
export const wide = {
  get value() {
    return width.value >= Math.max(900, 9 * (view.value?.text_percent ?? 100));
  },
};

/** Whether a sheet, a dialog or a menu lies over the screen. */
export function isCovered(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

/** The screen on top of a view's stack. */
export function topOf(of: View): Screen {
  return of.stack[0]!;
}

/** The screen below it, which the back gesture shows. */
export function belowOf(of: View): Screen | null {
  return of.stack[1] ?? null;
}

/** The header that every screen has. */
export function headerOf(screen: Screen): Header {
  return screen.value.header;
}
