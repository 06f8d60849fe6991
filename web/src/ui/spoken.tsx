// What is said once and what passes by: the toast, and words for a screen reader alone. Drawn
// inside the sheet where one is open, for what lies under a sheet is silent.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Toast as ToastData } from '../core/types';
import { send } from '../shell/connection';
import { view, whyNot } from '../shell/state';
import { Press, toneClass } from './control';

const toast_ms = 4000;

/** Draws the toast, and says what is to be said. */
export function Spoken() {
  const { toast, say } = view.value!;
  const box = useRef<HTMLDivElement>(null);
  // Measured only for what is to be seen: it lays the whole screen out.
  useLayoutEffect(() => {
    if (toast || whyNot.value) box.current!.style.bottom = `${footOf(box.current!.parentElement!) + 12}px`;
  });
  return (
    <>
      <p class="hidden" role="status" aria-live="polite">
        <span key={String(say?.id)}>{say?.text}</span>
      </p>
      <div ref={box} class="toasts" role="status">
        {whyNot.value ? (
          <Why key={`why/${whyNot.value.id}`} text={whyNot.value.text} />
        ) : (
          toast && <Toast key={String(toast.id)} toast={toast} />
        )}
      </div>
    </>
  );
}

/** How high the bars at the bottom stand: a toast covers none of them. */
function footOf(around: HTMLElement): number {
  const bars = [...around.querySelectorAll('.bar, .score-bar, .tabs, .round')];
  return Math.max(0, ...bars.map((bar) => innerHeight - bar.getBoundingClientRect().top));
}

/** Goes after four seconds, unless it stays, or somebody is at it. */
function Toast({ toast }: { toast: ToastData }) {
  const [held, setHeld] = useState(false);
  const key = `toast/${toast.id}`;
  useTimer(!toast.sticky && !held, () => send({ kind: 'Dismissed', value: { key } }));
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  const watch = { onPointerEnter: hold, onPointerLeave: letGo, onFocusIn: hold, onFocusOut: letGo };
  return (
    <div class={`toast ${toneClass(toast.tone)}`} data-key={key} {...watch}>
      <span>{toast.text}</span>
      {toast.control && <Press control={toast.control} class="toast-do" />}
    </div>
  );
}

/** Why a control cannot be used, in the core's words. */
function Why({ text }: { text: string }) {
  useTimer(true, () => (whyNot.value = null));
  return (
    <div class="toast">
      <span>{text}</span>
    </div>
  );
}

function useTimer(runs: boolean, done: () => void): void {
  const latest = useRef(done);
  latest.current = done;
  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => latest.current(), toast_ms);
    return () => clearTimeout(timer);
  }, [runs]);
}
