// What a swipe lays bare beside a row. The browser's own scrolling does it: it knows a swipe from a
// scroll, the direction of reading, and how a finger lets go. Nothing happens before a tap on what
// was laid bare; the row's menu holds the same for whoever does not swipe.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Control } from '../core/types';
import { act } from '../shell/act';
import { Face, toneClass } from './control';

/** Puts controls behind a row's edge. */
export function Swiped({ controls, children }: { controls: Control[]; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} class="swiped">
      {children}
      <div class="swipes" aria-hidden="true">
        {controls.map((control) => (
          <button
            key={control.key}
            type="button"
            tabIndex={-1}
            class={`swipe ${toneClass(control.tone)}`}
            onClick={(event) => {
              box.current!.scrollTo({ left: 0 });
              act(control, event);
            }}
          >
            <Face control={control} />
          </button>
        ))}
      </div>
    </div>
  );
}
