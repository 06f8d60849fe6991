// A sheet over the stack: from below on a phone, a dialog on a wide screen. The platform's own
// <dialog> keeps the focus inside and the rest out of reach.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Sheet as Data } from '../core/types';
import { AnyScreen } from '../screens/screen';
import { send } from '../shell/connection';
import { headerOf } from '../shell/state';
import { focusFirst } from './scroll';
import { Spoken } from './spoken';

/** Draws a sheet. */
export function Sheet({ sheet }: { sheet: Data }) {
  const box = useRef<HTMLDialogElement>(null);
  const { key, title } = headerOf(sheet.screen);
  // The platform puts the focus on the first button; the screen knows better.
  useLayoutEffect(() => {
    const dialog = box.current!;
    dialog.showModal();
    focusFirst(dialog, headerOf(sheet.screen));
    // Closing gives the focus back to what opened it.
    return () => dialog.close();
  }, []);
  const dismiss = () => send({ kind: 'Dismissed', value: { key } });
  const drag = useDrag(box, dismiss);
  return (
    <dialog
      ref={box}
      class={`sheet ${sheet.size.kind.toLowerCase()}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        dismiss();
      }}
      onClick={(event) => event.target === box.current && isBeside(event, event.currentTarget) && dismiss()}
    >
      <div class="grip" {...drag} />
      <AnyScreen screen={sheet.screen} place={{ as: 'div', pill: false }} />
      <Spoken />
    </dialog>
  );
}

function isBeside(event: MouseEvent, box: HTMLElement): boolean {
  const edge = box.getBoundingClientRect();
  return (
    event.clientY < edge.top || event.clientX < edge.left || event.clientX > edge.right || event.clientY > edge.bottom
  );
}

/** The grip follows the finger; let go a third of the way down, the sheet is dismissed. */
function useDrag(box: { current: HTMLDialogElement | null }, dismiss: () => void) {
  const from = useRef<number | null>(null);
  const by = (event: PointerEvent) => Math.max(0, event.clientY - (from.current ?? event.clientY));
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.clientY;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.current !== null) box.current!.style.transform = `translateY(${by(event)}px)`;
    },
    onPointerUp: (event: PointerEvent) => {
      const far = by(event) > Math.min(160, box.current!.clientHeight / 3);
      from.current = null;
      box.current!.style.transform = '';
      if (far) dismiss();
    },
    onPointerCancel: () => {
      from.current = null;
      box.current!.style.transform = '';
    },
  };
}
