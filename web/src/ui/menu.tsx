// What else can be done, folded behind one button. A popover: it lies over everything, closes by
// Escape or a tap beside it, and gives the focus back.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Control } from '../core/types';
import { words } from '../words';
import { Press, toneClass } from './control';
import { Icon } from './icon';
import { arrows } from './roving';

interface Props {
  /** What the menu belongs to: its key, and its words for a screen reader. */
  id: string;
  of?: string;
  controls: Control[];
  /** The chosen one in words; without it the button is drawn as three dots. */
  shown?: string;
  /** Options of a choice rather than things to do. */
  choose?: boolean;
}

/** Draws a menu's button, and the menu while it is open. */
export function Menu({ id, of, controls, shown, choose }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = useId();
  return (
    <span class="menu-anchor">
      <button
        ref={button}
        type="button"
        class={shown === undefined ? 'glyph' : 'button small folding'}
        data-key={`${id}/more`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-labelledby={`${name}w ${name}o`}
        onClick={() => setOpen(!open)}
      >
        {shown === undefined ? <Icon name="More" /> : <Chosen shown={shown} />}
        <span class="hidden" id={`${name}w`}>
          {shown === undefined ? words.more : shown}
        </span>
        <span class="hidden" id={`${name}o`}>
          {of}
        </span>
      </button>
      {open && <Items controls={controls} choose={choose} button={button} close={() => setOpen(false)} />}
    </span>
  );
}

function Chosen({ shown }: { shown: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <Icon name="Forward" />
    </>
  );
}

interface ItemsProps {
  controls: Control[];
  choose?: boolean;
  button: { current: HTMLButtonElement | null };
  close: () => void;
}

function Items({ controls, choose, button, close }: ItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current!;
    box.showPopover();
    place(box, button.current!);
    (box.querySelector<HTMLElement>('[aria-checked=true]') ?? box.querySelector('button'))?.focus();
    return () => button.current?.focus();
  }, []);
  const moved = (event: KeyboardEvent) => {
    if (event.key === 'Tab') close();
    arrows(event, list.current, true);
  };
  return (
    <div
      ref={list}
      popover="auto"
      role="menu"
      class="menu"
      onKeyDown={moved}
      onToggle={(event) => event.newState === 'closed' && close()}
    >
      {controls.map((control) => (
        <Press
          key={control.key}
          control={control}
          role={choose ? 'menuitemradio' : 'menuitem'}
          class={`menu-item ${toneClass(control.tone)}`}
          tabIndex={-1}
          onAct={close}
        />
      ))}
    </div>
  );
}

/** Puts the list under its button, or above it where there is more room, inside the window. */
function place(box: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const margin = 8;
  const below = from.bottom + size.height + margin <= innerHeight;
  const topPx = below ? from.bottom + 4 : Math.max(margin, from.top - size.height - 4);
  const rtl = document.documentElement.dir === 'rtl';
  const leftPx = rtl ? from.left : from.right - size.width;
  box.style.top = `${topPx}px`;
  box.style.left = `${Math.min(Math.max(margin, leftPx), innerWidth - size.width - margin)}px`;
}
