// The core by talking, where there are no locks: whoever wants it asks, with a number drawn at
// random; the owner answers; of two that ask at once the larger number goes on; and no answer within
// a moment means that nobody has it. What an owner gives away only the tab takes that it is for.
// Unlike a lock this knows of no tab that was closed: those that wait learn it when they ask.
import type { Claim, Ownership } from './ownership';

type Word = { kind: 'asks'; number: number } | { kind: 'here' } | { kind: 'free'; number: number };

/** Longer than a core is ever deep in one piece of work. */
const moment_ms = 1000;

/** A claim by talking. */
export function byTalking(channel: BroadcastChannel, to: Claim): Ownership {
  let standing: 'asking' | 'waiting' | 'owning';
  // Ours while we ask; while we own, that of the tab that is to have it next.
  let number: number;
  let timer: ReturnType<typeof setTimeout>;

  const say = (word: Word) => channel.postMessage(word);
  const stand = (how: typeof standing) => {
    clearTimeout(timer);
    standing = how;
  };

  const ask = (by: number) => {
    stand('asking');
    number = by;
    say({ kind: 'asks', number });
    timer = setTimeout(own, moment_ms);
  };
  const own = () => {
    stand('owning');
    number = 0;
    to.onOwned();
  };
  const wait = () => {
    stand('waiting');
    to.onElsewhere();
  };

  const heardOwning = (word: Word) => {
    if (word.kind !== 'asks') return;
    say({ kind: 'here' });
    // Who merely opened only wants to know.
    if (word.number < 1) return;
    number = Math.max(number, word.number);
    to.onAsked();
  };
  const heardAsking = (word: Word) => {
    if (word.kind === 'here') {
      if (number < 1) return wait();
      // It finishes; or is closed before it has.
      clearTimeout(timer);
      timer = setTimeout(() => ask(number), moment_ms);
    } else if (word.kind === 'free') {
      if (word.number === number) own();
    } else if (word.number > number) wait();
    else if (word.number < number) say({ kind: 'asks', number });
  };

  channel.onmessage = ({ data }) => {
    if (standing === 'owning') heardOwning(data);
    if (standing === 'asking') heardAsking(data);
  };
  ask(Math.random());

  return {
    // Who was told to goes before all who merely opened.
    askForIt: () => ask(1 + Math.random()),
    giveAway: () => {
      stand('waiting');
      say({ kind: 'free', number });
    },
  };
}
