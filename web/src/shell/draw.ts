// Draws again when a signal that was read changes. One effect around the whole tree: a view is drawn
// in one go, so finer tracking would cost more than it saves.
import { effect } from '@preact/signals-core';
import { render, type ComponentChild } from 'preact';

/** Keeps what `draw` gives on the page. */
export function keepDrawn(draw: () => ComponentChild): void {
  const place = document.getElementById('app')!;
  effect(() => render(draw(), place));
}
