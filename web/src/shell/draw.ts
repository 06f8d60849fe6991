// Keeps the page as the app draws it.
import { render, type ComponentChild } from 'preact';
import { drawBy } from './signal';

/** Keeps what `draw` gives on the page. */
export function keepDrawn(draw: () => ComponentChild): void {
  const place = document.getElementById('app')!;
  drawBy(() => render(draw(), place));
}
