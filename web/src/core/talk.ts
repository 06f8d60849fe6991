// The core by talking, where there are no locks: whoever wants it asks, with a number drawn at
// random; the owner answers; of two that ask at once the larger number goes on; and no answer within
// a moment means that nobody has it. What an owner gives away only the tab takes that it is for.
// Unlike a lock this knows of no tab that was closed: those that wait learn it when they ask.
import type { Claim, Ownership } from './ownership';

type Word = { kind: 'asks'; number: number } | { kind: 'here' } | { kind: 'free'; number: number };

/** Longer than a core is ever deep in one piece of work. */
const moment_ms = 1000;

/** A claim by talking. */
export class Talk implements Ownership {
  private standing: 'asking' | 'waiting' | 'owning' = 'waiting';
  /** Ours while we ask; while we own, that of the tab that is to have it next. */
  private number = 0;
  private timer = 0;

  constructor(
    private channel: BroadcastChannel,
    private to: Claim,
  ) {
    channel.onmessage = ({ data }) => this.heard(data);
    this.ask(Math.random());
  }

  /** Who was told to goes before all who merely opened. */
  askForIt(): void {
    this.ask(1 + Math.random());
  }

  giveAway(): void {
    this.standing = 'waiting';
    this.say({ kind: 'free', number: this.number });
  }

  private ask(number: number): void {
    this.standing = 'asking';
    this.number = number;
    this.say({ kind: 'asks', number });
    this.later(() => this.own());
  }

  private heard(word: Word): void {
    switch (this.standing) {
      case 'owning':
        if (word.kind === 'asks') this.answer(word.number);
        return;
      case 'asking':
        if (word.kind === 'free' && word.number === this.number) return this.own();
        if (word.kind === 'asks' && word.number < this.number) this.say({ kind: 'asks', number: this.number });
        if (word.kind === 'asks' && word.number > this.number) this.wait();
        if (word.kind === 'here' && this.number < 1) this.wait();
        // It finishes; or is closed before it has.
        if (word.kind === 'here' && this.number >= 1) this.later(() => this.ask(this.number));
    }
  }

  private answer(number: number): void {
    this.say({ kind: 'here' });
    if (number < 1) return;
    this.number = Math.max(this.number, number);
    this.to.onAsked();
  }

  private own(): void {
    clearTimeout(this.timer);
    this.standing = 'owning';
    this.number = 0;
    this.to.onOwned();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.standing = 'waiting';
    this.to.onElsewhere();
  }

  private later(what: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(what, moment_ms) as unknown as number;
  }

  private say(word: Word): void {
    this.channel.postMessage(word);
  }
}
