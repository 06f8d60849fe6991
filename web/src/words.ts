// The few words that belong to this shell alone: before the core runs, and where a part folds away.
// Everything else a person reads comes from the core.

interface Words {
  elsewhere: string;
  useHere: string;
  moving: string;
  report: string;
  reportBody: string;
  again: string;
  more: string;
  close: string;
  keys: string;
  keyList: [string, string][];
  name: string;
}

const english: Words = {
  elsewhere: 'Spotter is open in another tab',
  useHere: 'Use it here',
  moving: 'Moving Spotter to this tab…',
  report: 'Something is wrong. Please report this',
  reportBody: 'What you did so far is kept on this device. These lines help us find the fault:',
  again: 'Start again',
  more: 'More',
  close: 'Close',
  keys: 'Keys',
  keyList: [
    ['0 – 4', 'Choose a level'],
    ['N', 'Not seen'],
    ['← →', 'Previous and next'],
    ['Ctrl Z  ·  ⌘ Z', 'Undo'],
    ['Enter', 'Do what is in focus'],
    ['Esc', 'Back'],
    ['?', 'This list'],
  ],
  name: 'Spotter',
};

/** The words. */
export const words: Words = english;
