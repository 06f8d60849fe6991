// A focused field owns its text. It adopts the core's only when `rev` changes, never while a word
// is being composed.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { flush, send } from '../shell/connection';
import { typed } from '../shell/typing';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Ties a box to a field of the view; spread the result onto the element. */
export function useField(key: string, text: string, rev: bigint) {
  const box = useRef<Box>(null);
  const adopted = useRef<bigint | null>(null);
  const composing = useRef(false);
  const latest = useRef({ text, rev });
  latest.current = { text, rev };

  const adopt = () => {
    if (composing.current || adopted.current === latest.current.rev || !box.current) return;
    adopted.current = latest.current.rev;
    if (box.current.value !== latest.current.text) box.current.value = latest.current.text;
  };
  useLayoutEffect(adopt, [rev]);
  // A box that leaves the screen in mid-word still says what it holds.
  useLayoutEffect(() => flush, []);

  const note = () => typed(key, adopted.current ?? rev, box.current!.value, flush);
  return {
    ref: box as never,
    'data-key': key,
    onInput: note,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: () => {
      composing.current = false;
      note();
      adopt();
    },
    onBlur: () => send({ kind: 'Left', value: { key } }),
  };
}
