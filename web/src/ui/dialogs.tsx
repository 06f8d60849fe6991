// The shell's own dialogs: a question before what cannot be taken back, and the list of keys.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { keysShown } from '../screens/score-card-keys';
import { commit } from '../shell/act';
import { confirming } from '../shell/state';
import { keyList, words } from '../words';
import { toneClass } from './control';

/** Draws whichever dialog is open. */
export function Dialogs() {
  return (
    <>
      {confirming.value && <Question />}
      {keysShown.value && <Keys />}
    </>
  );
}

function Question() {
  const { control, atMs } = confirming.value!;
  const { title, body, yes, no } = control.confirm!;
  const close = () => (confirming.value = null);
  const go = () => {
    close();
    commit(control, atMs);
  };
  return (
    <Dialog title={title} close={close}>
      <p>{body}</p>
      <div class="buttons line">
        <button type="button" class="button" data-key={`${control.key}/no`} onClick={close}>
          {no}
        </button>
        <button
          type="button"
          class={`button strong ${toneClass(control.tone)}`}
          data-key={`${control.key}/yes`}
          onClick={go}
        >
          {yes}
        </button>
      </div>
    </Dialog>
  );
}

function Keys() {
  const close = () => (keysShown.value = false);
  return (
    <Dialog title={words.keys} close={close}>
      <dl class="keys">
        {keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <div class="buttons line">
        <button type="button" class="button" onClick={close}>
          {words.close}
        </button>
      </div>
    </Dialog>
  );
}

/** A dialog of the platform's own, in the middle. */
function Dialog({ title, close, children }: { title: string; close: () => void; children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const dialog = box.current!;
    dialog.showModal();
    // Closing gives the focus back to what opened it.
    return () => dialog.close();
  }, []);
  return (
    <dialog ref={box} class="dialog" aria-labelledby={name} onClose={close}>
      <h2 id={name}>{title}</h2>
      {children}
    </dialog>
  );
}
