// The core by a Web Lock, held for the core's lifetime: a second tab waits for it in a queue, and has
// it when the owner's is gone, however it went.
import type { Claim, Ownership } from './ownership';

const name = 'spotter-core';

/** A claim by lock. */
export function byLock(channel: BroadcastChannel, to: Claim): Ownership {
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;

  const hold = () => new Promise<void>((resolve) => (release = resolve));

  const queue = () => {
    waiting = new AbortController();
    const granted = () => {
      waiting = null;
      to.onOwned();
      return hold();
    };
    navigator.locks.request(name, { signal: waiting.signal }, granted).catch(() => undefined);
  };

  channel.onmessage = () => {
    if (release) return to.onAsked();
    // Who asked goes first: stand behind it in the queue.
    waiting?.abort();
    if (waiting) queue();
  };

  void navigator.locks.request(name, { ifAvailable: true }, (granted) => {
    if (granted) {
      to.onOwned();
      return hold();
    }
    to.onElsewhere();
    queue();
    return undefined;
  });

  return {
    askForIt: () => channel.postMessage('use-here'),
    giveAway: () => release?.(),
  };
}
