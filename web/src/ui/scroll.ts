// Scroll is kept by screen key; a screen that opens puts the focus where its header says.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Header } from '../core/types';

const kept = new Map<string, { about: string; top: number }>();

/** Whether a screen stands elsewhere than at its top. */
export function isScrolled(header: Header): boolean {
  return (kept.get(header.key)?.top ?? 0) > 0;
}

/** Ties a scrolling box to its screen; what the screen is `about` next is read from its top. */
export function useScreen<T extends HTMLElement>(header: Header, about = '') {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    const { about: last, top } = kept.get(header.key) ?? { about, top: 0 };
    // To scroll is to lay out: not where it stands at the top anyway.
    if (top) box.current!.scrollTop = last === about ? top : 0;
  }, [header.key, about]);
  useLayoutEffect(() => {
    // To focus is to lay out: with the frame that shows the screen, not before it.
    const frame = requestAnimationFrame(() => focusFirst(box.current!, header));
    return () => cancelAnimationFrame(frame);
  }, [header.key]);
  const onScroll = () => {
    if (box.current) kept.set(header.key, { about, top: box.current.scrollTop });
  };
  return { ref: box, onScroll };
}

/** The header's wish, else the title, so that a screen reader starts at the top. */
export function focusFirst(box: HTMLElement, header: Header): void {
  const screen = box.closest('.screen') ?? box;
  const wish = header.focus && screen.querySelector<HTMLElement>(`[data-key="${CSS.escape(header.focus)}"]`);
  const first = wish || screen.querySelector<HTMLElement>('h1');
  first?.focus({ preventScroll: true });
}
