// The core by a Web Lock, held for the core's lifetime: a second tab waits for it in a queue, and has
// it when the owner's is gone, however it went.
import type { Claim, Ownership } from './ownership';

const name = 'spotter-core';

/** A claim by lock. */
export class Lock implements Ownership {
  private release: (() => void) | null = null;
  private waiting: AbortController | null = null;

  constructor(
    private channel: BroadcastChannel,
    private to: Claim,
  ) {
    channel.onmessage = () => this.asked();
    void this.tryLock();
  }

  askForIt(): void {
    this.channel.postMessage('use-here');
  }

  giveAway(): void {
    this.release?.();
    this.release = null;
  }

  private asked(): void {
    if (this.release) this.to.onAsked();
    else if (this.waiting) {
      // Who asked goes first: stand behind it in the queue.
      this.waiting.abort();
      void this.queue();
    }
  }

  private async tryLock(): Promise<void> {
    const got = await new Promise<boolean>((resolve) => {
      void navigator.locks.request(name, { ifAvailable: true }, (granted) => {
        resolve(granted !== null);
        return granted ? this.hold() : undefined;
      });
    });
    if (got) return this.to.onOwned();
    this.to.onElsewhere();
    await this.queue();
  }

  private async queue(): Promise<void> {
    this.waiting = new AbortController();
    const { signal } = this.waiting;
    await navigator.locks
      .request(name, { signal }, () => {
        this.waiting = null;
        this.to.onOwned();
        return this.hold();
      })
      .catch(() => undefined);
  }

  private hold(): Promise<void> {
    return new Promise((resolve) => (this.release = resolve));
  }
}
