// One core per store, ever: a tab owns it for the core's lifetime, the others wait, and *Use it
// here* asks the owner to finish and stop. By Web Locks; an insecure page has none, and talks.
import { byLock } from './lock';
import { byTalking } from './talk';

/** What happens to this tab's claim. */
export interface Claim {
  /** Another tab holds the core. */
  onElsewhere: () => void;
  /** The core is ours. */
  onOwned: () => void;
  /** Another tab asks for it. */
  onAsked: () => void;
}

/** A tab's claim to the core. */
export interface Ownership {
  /** Asks the owner to finish and stop. */
  askForIt(): void;
  /** Gives the core away. */
  giveAway(): void;
}

/** Claims the core: at once if it is free. */
export function claim(to: Claim): Ownership {
  const channel = new BroadcastChannel('spotter');
  return navigator.locks ? byLock(channel, to) : byTalking(channel, to);
}
