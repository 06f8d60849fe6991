// Puts a view on the screen: at once, or, when a level was just tapped and the core went on to the
// next criterion, after the chosen row was seen to settle.
import type { ScoreCard, View } from '../core/types';
import { lastActed } from './act';
import { followPath } from './history';
import { drawNow } from './signal';
import { words } from '../words';
import { headerOf, settled, topOf, view } from './state';

let held: View | null = null;
let following = 0;

/** Shows a view. */
export function show(next: View): void {
  const waits = held ? 0 : settleMs(next);
  if (held || waits) {
    held = next;
    if (waits) setTimeout(release, waits);
    return;
  }
  draw(next);
}

/** Whether a view waits for the chosen row to settle, or the address for a view. */
export function isHolding(): boolean {
  return held !== null || following > 0;
}

function release(): void {
  const next = held!;
  held = null;
  settled.value = null;
  draw(next);
}

function draw(next: View): void {
  dress(next);
  view.value = next;
  drawNow();
  lastActed.key = null;
  // The browser takes milliseconds to note an address: after the screen, not before it.
  following += 1;
  setTimeout(() => {
    following -= 1;
    followPath(next);
  });
}

/** How long the row just tapped stays, if the view leaves its criterion. */
function settleMs(next: View): number {
  const shown = view.value && topOf(view.value);
  const tapped = lastActed.key;
  if (shown?.kind !== 'ScoreCard' || !tapped || !rates(shown.value, tapped)) return 0;
  const now = topOf(next);
  if (now.kind === 'ScoreCard' && !next.sheet && criterionOf(now.value) === criterionOf(shown.value)) return 0;
  if (shown.value.settle_ms) settled.value = tapped;
  return shown.value.settle_ms;
}

function rates(card: ScoreCard, key: string): boolean {
  if (card.body.kind !== 'Single') return false;
  const { levels, not_seen, not_applicable } = card.body.value;
  return [...levels.map((level) => level.control), not_seen, not_applicable].some((control) => control.key === key);
}

function criterionOf(card: ScoreCard): string | null {
  return card.body.kind === 'Single' ? card.body.value.key : null;
}

let dressed = '';

/** Title, language, direction, hand and text size, on the document itself; to write what is there
 * already would style all of it anew. */
function dress(next: View): void {
  const { language, direction, hand, text_percent } = next;
  const { title } = headerOf(topOf(next));
  document.title = title === words.appName ? title : `${title} · ${words.appName}`;
  const look = [language, direction.kind, hand.kind, text_percent].join();
  if (look === dressed) return;
  dressed = look;
  const root = document.documentElement;
  const rtl = direction.kind === 'Rtl';
  root.lang = language || 'en';
  root.dir = rtl ? 'rtl' : 'ltr';
  root.dataset.hand = hand.kind.toLowerCase();
  // Where the hand is, in the direction of reading: one rule in CSS instead of four.
  root.dataset.side = (hand.kind === 'Right') === rtl ? 'start' : 'end';
  root.style.fontSize = text_percent === 100 ? '' : `${text_percent}%`;
}
