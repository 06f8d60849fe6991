// The way to the core: set once by the app, by the gallery to a stand-in that only listens.
import type { Happening } from './happening';
import { flushTyped } from './typing';

type Send = (what: Happening) => void;

let deliver: Send = () => {};

/** Says where events go. */
export function connect(to: Send): void {
  deliver = to;
}

/** Sends an event, what is typed first: a tap must never overtake the words before it. */
export function send(what: Happening): void {
  flush();
  deliver(what);
}

/** Sends what is typed, and nothing else. */
export function flush(): void {
  flushTyped(deliver);
}
