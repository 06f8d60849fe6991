// Tabs without Web Locks, as on an insecure page: the real module once a tab, real channels between.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { transformWithOxc } from 'vite';

const file = join(import.meta.dirname, '../src/core/talk.ts');
const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
const { byTalking } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const open = [];

afterEach(() => {
  for (const tab of open.splice(0)) tab.close();
});

/** A tab, and what it was told: `await tab.has('owned')`. */
class Tab {
  constructor() {
    this.told = [];
    this.listeners = [];
    this.channel = new BroadcastChannel('ownership');
    const hear = (what) => () => {
      this.told.push(what);
      if (what === 'owned') this.owns = true;
      for (const listener of this.listeners) listener();
    };
    this.claim = byTalking(this.channel, {
      onOwned: hear('owned'),
      onElsewhere: hear('elsewhere'),
      onAsked: hear('asked'),
    });
    open.push(this);
  }

  /** Waits until it was told so, so many times. */
  has(what, times = 1) {
    const isSo = () => this.told.filter((each) => each === what).length >= times;
    return new Promise((done) => {
      const look = () => isSo() && done();
      this.listeners.push(look);
      look();
    });
  }

  giveAway() {
    this.owns = false;
    this.claim.giveAway();
  }

  /** As the system closes it: no word to anybody, nor from anybody. */
  close() {
    this.owns = false;
    this.channel.close();
  }
}

/** A tab that owns. */
async function owner() {
  const tab = new Tab();
  await tab.has('owned');
  return tab;
}

/** A tab that waits. */
async function waiter() {
  const tab = new Tab();
  await tab.has('elsewhere');
  return tab;
}

const owning = (...tabs) => tabs.filter(({ owns }) => owns).length;

test('of tabs opened at the same time one owns, and the others wait', { timeout: 20_000 }, async () => {
  const tabs = [new Tab(), new Tab(), new Tab()];
  await Promise.any(tabs.map((tab) => tab.has('owned')));
  // Whoever was asked by the fourth answered, so all have heard all.
  await waiter();
  assert.equal(owning(...tabs), 1);
  assert.equal(tabs.filter(({ told }) => told.join() === 'elsewhere').length, 2);
});

test('what becomes free is for the tab that asked', { timeout: 20_000 }, async () => {
  const ana = await owner();
  const [ben, cleo] = [await waiter(), await waiter()];
  cleo.claim.askForIt();
  await ana.has('asked');
  ana.giveAway();
  await cleo.has('owned');
  await waiter();
  assert.equal(owning(ana, ben, cleo), 1);
});

test('of two that ask at once one has it in the end, and the other waits', { timeout: 20_000 }, async () => {
  const ana = await owner();
  const [ben, cleo] = [await waiter(), await waiter()];
  ben.claim.askForIt();
  cleo.claim.askForIt();
  await ana.has('asked', 2);
  ana.giveAway();
  await Promise.any([ben, cleo].map((tab) => tab.has('owned')));
  await Promise.any([ben, cleo].map((tab) => tab.has('elsewhere', 2)));
  assert.equal(owning(ana, ben, cleo), 1);
});

test('an owner that was closed leaves nobody waiting for ever', { timeout: 20_000 }, async () => {
  const ana = await owner();
  const ben = await waiter();
  ana.close();
  ben.claim.askForIt();
  await ben.has('owned');
});

test('an owner that is closed while it finishes leaves nobody waiting for ever', { timeout: 20_000 }, async () => {
  const ana = await owner();
  const ben = await waiter();
  ben.claim.askForIt();
  await ana.has('asked');
  ana.close();
  await ben.has('owned');
});

test('an owner that takes long to finish is waited for', { timeout: 20_000 }, async () => {
  const ana = await owner();
  const ben = await waiter();
  ben.claim.askForIt();
  await ana.has('asked', 3);
  assert.equal(owning(ana, ben), 1);
  ana.giveAway();
  await ben.has('owned');
});
