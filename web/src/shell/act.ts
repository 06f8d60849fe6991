// A tap on a control: refused with its reason, asked about first, or sent with the moment the
// finger came down.
import type { Control } from '../core/types';
import { send } from './connection';
import { confirming, whyNot } from './state';

let downAtMs = 0;
let explained = 0;

// The capture phase sees the touch before any control does.
addEventListener('pointerdown', (event) => (downAtMs = event.timeStamp), { capture: true, passive: true });

/** The control that was acted on since the last view, and the way to forget it. */
export const lastActed = { key: null as string | null };

/** Does what a control says. */
export function act(control: Control, event?: Event): void {
  const pointed = event instanceof MouseEvent && event.detail > 0;
  const atMs = Math.round(pointed && downAtMs ? downAtMs : (event?.timeStamp ?? performance.now()));
  if (control.busy) return;
  if (!control.enabled) {
    if (control.why_not) whyNot.value = { id: ++explained, text: control.why_not };
    return;
  }
  if (control.confirm) confirming.value = { control, atMs };
  else commit(control, atMs);
}

/** Sends a control's action, whatever it would have asked. */
export function commit(control: Control, atMs: number): void {
  lastActed.key = control.key;
  send({ kind: 'Do', value: { action: control.action, at_ms: BigInt(atMs) } });
}
