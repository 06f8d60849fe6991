// One core per store, ever. A Web Lock is held for the core's lifetime; a second tab waits for it,
// and *Use it here* asks the owner to finish and stop. Where there are no locks (an insecure
// page), tabs ask one another by name instead.

const lock = 'spotter-core';
const channel = new BroadcastChannel('spotter');

/** What happens to this tab's claim. */
export interface Claim {
  /** Another tab holds the core. */
  onElsewhere: () => void;
  /** The core is ours. */
  onOwned: () => void;
  /** Another tab asks for it. */
  onAsked: () => void;
}

let release: (() => void) | null = null;
let waiting: AbortController | null = null;

/** Claims the core: at once if it is free, else when it becomes free. */
export function claim(to: Claim): void {
  channel.onmessage = ({ data }) => heard(data, to);
  if (navigator.locks) void tryLock(to);
  else withoutLocks(to);
}

/** Asks the owner to finish and stop. */
export function askForIt(): void {
  channel.postMessage('use-here');
}

/** Gives the core away. */
export function giveAway(): void {
  release?.();
  release = null;
  channel.postMessage('free');
}

function heard(data: unknown, to: Claim): void {
  if (data === 'use-here' && release) to.onAsked();
  else if (data === 'use-here' && waiting) {
    // Who asked goes first: stand behind it in the queue.
    waiting.abort();
    void queue(to);
  }
  if (data === 'anyone' && release) channel.postMessage('here');
}

async function tryLock(to: Claim): Promise<void> {
  const got = await new Promise<boolean>((resolve) => {
    void navigator.locks.request(lock, { ifAvailable: true }, (granted) => {
      resolve(granted !== null);
      return granted ? hold() : undefined;
    });
  });
  if (got) return to.onOwned();
  to.onElsewhere();
  await queue(to);
}

async function queue(to: Claim): Promise<void> {
  waiting = new AbortController();
  const { signal } = waiting;
  await navigator.locks
    .request(lock, { signal }, () => {
      waiting = null;
      to.onOwned();
      return hold();
    })
    .catch(() => undefined);
}

function hold(): Promise<void> {
  return new Promise((resolve) => (release = resolve));
}

/** Asks whether anyone is there; nobody within a moment means nobody. */
function withoutLocks(to: Claim): void {
  const moment_ms = 300;
  const own = () => {
    channel.onmessage = ({ data }) => heard(data, to);
    release = () => {};
    to.onOwned();
  };
  const timer = setTimeout(own, moment_ms);
  channel.onmessage = ({ data }) => {
    if (data === 'here') {
      clearTimeout(timer);
      to.onElsewhere();
    } else if (data === 'free') own();
  };
  channel.postMessage('anyone');
}
