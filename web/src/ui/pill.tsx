// What is still to send, in words; absent when all is sent.
import { view } from '../shell/state';
import { Press, toneClass } from './control';

/** Draws the sync pill. */
export function Pill() {
  const control = view.value?.sync;
  if (!control) return null;
  return <Press control={control} class={`pill sync ${toneClass(control.tone)}`} />;
}
