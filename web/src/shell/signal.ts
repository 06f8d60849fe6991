// Values whose change draws the app again: the whole of it, once, however many changed. A view is
// drawn in one go, so finer tracking would cost more than it saves.

/** A value that is drawn. */
export interface Signal<T> {
  value: T;
}

let draw = () => {};
let waits = false;

/** A value whose change is drawn at the end of the turn at the latest. */
export function signal<T>(first: T): Signal<T> {
  let now = first;
  return {
    get value() {
      return now;
    },
    set value(next) {
      if (Object.is(now, next)) return;
      now = next;
      if (!waits) queueMicrotask(drawNow);
      waits = true;
    },
  };
}

/** Draws what changed, and nothing if it was drawn since. */
export function drawNow(): void {
  if (!waits) return;
  waits = false;
  draw();
}

/** Draws now, and whenever something changed. */
export function drawBy(how: () => void): void {
  draw = how;
  how();
}
