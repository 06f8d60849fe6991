// The few words that this shell says itself: before the core runs, and where a part folds away. They
// are the core's own, written out; everything else a person reads comes with the view.
import { wordsOf } from './generated/words';

/** The words. */
export const words = wordsOf(navigator.language || 'en');

/** Keys that a page knows, and what each does. */
export const keyList: [string, string][] = [
  ['0 – 4', words.keysLevel],
  ['N', words.keysNotSeen],
  ['← →', words.keysMove],
  ['Ctrl Z  ·  ⌘ Z', words.keysUndo],
  ['Enter', words.keysEnter],
  ['Esc', words.keysBack],
  ['?', words.keysHelp],
];
