// Scroll is kept by screen key; a screen that opens puts the focus where its header says.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Header } from '../core/types';

const kept = new Map<string, number>();

/** Whether a screen stands elsewhere than at its top. */
export function isScrolled(header: Header): boolean {
  return (kept.get(header.key) ?? 0) > 0;
}

/** Ties a scrolling box to its screen. */
export function useScreen<T extends HTMLElement>(header: Header) {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    if (isScrolled(header)) box.current!.scrollTop = kept.get(header.key)!;
    // To focus is to lay out: with the frame that shows the screen, not before it.
    const frame = requestAnimationFrame(() => focusFirst(box.current!, header));
    return () => cancelAnimationFrame(frame);
  }, [header.key]);
  const onScroll = () => {
    if (box.current) kept.set(header.key, box.current.scrollTop);
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
