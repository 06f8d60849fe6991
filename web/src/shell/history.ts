// The browser's history follows the core's route: push when deeper, replace when equal, and back is
// a fact that the core is told after it happened.
import type { View } from '../core/types';
import { send } from './connection';
import { belowOf, headerOf, view } from './state';

interface Mark {
  /** How many of our entries lie below this one. */
  index: number;
  depth: number;
  path: string;
}

let here: Mark | null = null;
/** A step back of our own that the browser has not reported yet. */
let stepping = false;

/** Makes the address follow a view. */
export function followPath(shown: View): void {
  const { path, depth } = shown;
  // Until the store is read there is no route to follow.
  if (stepping || path === '/') return;
  // A reloaded page keeps its entries.
  const index = (history.state as Mark | null)?.index ?? 0;
  if (!here) return place({ index, depth, path }, 'replaceState');
  if (depth > here.depth) return place({ index: here.index + 1, depth, path }, 'pushState');
  if (depth < here.depth && here.index > 0) {
    const steps = Math.min(here.depth - depth, here.index);
    stepping = true;
    here = { index: here.index - steps, depth, path };
    return history.go(-steps);
  }
  if (path !== here.path || depth !== here.depth) place({ index: here.index, depth, path }, 'replaceState');
}

function place(mark: Mark, how: 'pushState' | 'replaceState'): void {
  here = mark;
  history[how](mark, '', mark.path || '/');
}

/** Tells the core what the browser's back and forward did. */
export function listenForBack(): void {
  addEventListener('popstate', (event) => {
    const mark = event.state as Mark | null;
    if (stepping) return arrived();
    if (!mark) return send({ kind: 'OpenUrl', value: { url: location.href } });
    const from = here;
    here = mark;
    const shown = view.value;
    if (shown && from && mark.index === from.index - 1 && mark.depth < from.depth) return wentBack(shown);
    send({ kind: 'OpenUrl', value: { url: mark.path } });
  });
}

/** Our own step back ended: the entry that lies there now says what the core shows. */
function arrived(): void {
  stepping = false;
  if (here) place(here, 'replaceState');
  if (view.value) followPath(view.value);
}

function wentBack(shown: View): void {
  const below = belowOf(shown);
  if (shown.sheet) send({ kind: 'Dismissed', value: { key: headerOf(shown.sheet.screen).key } });
  else if (below) send({ kind: 'WentBack', value: { to: headerOf(below).key } });
  else send({ kind: 'OpenUrl', value: { url: location.href } });
}
