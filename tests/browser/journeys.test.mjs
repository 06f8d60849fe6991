// Journeys in Chromium over the real server binary: two people, one of them offline; two tabs.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { audit } from './lib/audit.mjs';
import { openBrowser } from './lib/browser.mjs';
import { contains, held } from './lib/holdings.mjs';
import { Person } from './lib/person.mjs';
import { Server } from './lib/server.mjs';

const LEVELS = 8;
const SENTENCE = 'Zebras gallop past the quarry';
const OWN_SENTENCE = 'Otters juggle by the weir';
let browser, server, people;

before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  server = await Server.start();
  people = [];
});
afterEach(async () => {
  for (const person of people) await person.leave();
  await server.clear();
});

async function arrive(name) {
  const person = await Person.arrive(browser, name, server.origin);
  people.push(person);
  return person;
}

async function found(ana) {
  await ana.launch();
  await audit(ana, 'Welcome');
  await ana.open(server.setup);
  await ana.tap({ id: 'new/team' });
  await ana.type('Field sales');
  await ana.tap({ id: 'new/name' });
  await ana.type('Ana');
  await audit(ana, 'New team');
  await ana.tap({ text: 'Found the team' });
  await ana.see({ text: 'Nothing is waiting.*' });
}

async function invite(ana) {
  await ana.tap({ id: 'avatar' });
  await audit(ana, 'Me');
  await ana.tap({ id: 'me/team' });
  await ana.tap({ text: 'Invite somebody' });
  await ana.see({ text: 'It only works once this phone is online.' }, { there: false });
  await audit(ana, 'Invitation');
  await ana.tap({ text: 'Copy the link' });
  const link = await ana.copied();
  await ana.tap({ id: 'close' });
  await audit(ana, 'Team');
  await ana.tap({ id: 'tab/today' });
  return link;
}

async function joins(ben, link) {
  await ben.launch();
  await ben.open(link);
  await ben.see({ text: 'This code is an invitation to the team Field sales\\.' });
  await ben.tap({ id: 'join/name' });
  await ben.type('Ben');
  await audit(ben, 'Join');
  await ben.tap({ text: 'Join Field sales' });
  await ben.see({ text: 'Nothing is waiting.*' });
}

/** Whether words stand in any byte the server has on its disk. */
function serverHolds(words) {
  return readdirSync(server.folder).some((file) => contains(readFileSync(join(server.folder, file)), words));
}

const holds = async (person, words) => (await held(person.page)).some((bytes) => contains(bytes, words));

async function rateAll(person) {
  for (let level = 0; level < LEVELS; level += 1) await person.tap({ id: 'level/1/.*' });
}

test('Ana scores Ben offline, closes the page, and both see both only when both have scored', { timeout: 240_000 }, async () => {
  const ana = await arrive('ana');
  const ben = await arrive('ben');
  await found(ana);
  await joins(ben, await invite(ana));
  await ana.page.evaluate(() => navigator.serviceWorker.ready);

  const begun = ana.taps;
  await ana.tap({ text: 'New session' });
  await audit(ana, 'New session');
  await ana.see({ text: 'Ben' }, { patienceMs: 15_000 });
  await ana.tap({ text: 'Ben' });
  await ana.setAirplane(true);
  await server.stop();
  await audit(ana, 'Score card');
  await rateAll(ana);
  await audit(ana, 'Finish');
  await ana.stop();
  await ana.launch('/');
  await ana.see({ text: 'Share' });
  await ana.tap({ id: 'text/.*/keep' });
  await ana.type(SENTENCE);
  const typing = 1;
  await ana.tap({ text: 'Share' });
  await ana.see({ text: 'Waiting to send' });
  assert.equal(ana.taps - begun - typing, LEVELS + 3, 'taps for an unplanned card');

  await server.resume();
  await ana.setAirplane(false);
  await ana.see({ text: 'Delivered.*|On Ben’s phone' }, { patienceMs: 30_000 });
  await audit(ana, 'Session, sealed');

  await ben.see({ text: 'Your own view first' }, { patienceMs: 30_000 });
  await audit(ben, 'Today, waiting');
  assert.equal(await holds(ben, SENTENCE), false, "Ana's card is on Ben's device before he scored");
  assert.equal(await holds(ana, SENTENCE), true, 'the search finds what is there');
  const waiting = ben.taps;
  await ben.tap({ text: 'Score' });
  await rateAll(ben);
  await ben.tap({ id: 'text/.*/keep' });
  await ben.type(OWN_SENTENCE);
  // Out of the field, and all that may leave has left: now it would be wherever it must not be.
  await ben.page.evaluate(() => document.activeElement.blur());
  await ben.settle();
  await ben.page.waitForFunction(() => globalThis.spotter.view().sync === null && !globalThis.spotter.busy());
  assert.equal(await holds(ben, OWN_SENTENCE), true, 'the search finds what is there');
  assert.equal(serverHolds(OWN_SENTENCE), true, "the server keeps Ben's draft for his own devices");
  assert.equal(await holds(ana, OWN_SENTENCE), false, "Ben's card is on Ana's device before he shared it");
  await ben.tap({ text: 'Share' });
  await ben.see({ text: 'Waiting to send|Delivered.*|On Ana’s phone' });
  assert.equal(ben.taps - waiting - typing, LEVELS + 2, 'taps from a waiting card');

  for (const person of [ana, ben]) {
    await person.see({ text: SENTENCE }, { patienceMs: 30_000 });
    await person.see({ text: OWN_SENTENCE }, { patienceMs: 30_000 });
    await audit(person, 'Session, open');
  }
  assert.equal(serverHolds(OWN_SENTENCE), true, 'the server has what was shared');
  await ana.see({ text: 'Same view · 8' });
  await ben.see({ text: 'Same view · 8' });

  for (const [tab, name] of [['today', 'Today'], ['sessions', 'Sessions'], ['blueprints', 'Blueprints']]) {
    await ana.tap({ id: `tab/${tab}` });
    await audit(ana, name);
  }
  await ana.tap({ text: '.*Discovery call.*' });
  await audit(ana, 'Blueprint');
  await ana.tap({ id: 'tab/today' });
  for (const [key, name] of [['sync', 'Sync'], ['settings', 'Settings']]) {
    await ana.tap({ id: 'avatar' });
    await ana.tap({ id: `me/${key}` });
    await audit(ana, name);
    await ana.tap({ id: 'back' });
  }
});

test('a phrase that was typed and deleted before sharing is nowhere at the receiver', { timeout: 180_000 }, async () => {
  const ana = await arrive('ana');
  const ben = await arrive('ben');
  await found(ana);
  await joins(ben, await invite(ana));
  await ana.tap({ text: 'New session' });
  await ana.see({ text: 'Ben' }, { patienceMs: 15_000 });
  await ana.tap({ text: 'Ben' });
  await rateAll(ana);
  await ana.tap({ id: 'text/.*/keep' });
  await ana.type(SENTENCE);
  await ana.tap({ id: 'text/.*/change' });
  await ana.tap({ id: 'text/.*/keep' });
  await ana.erase(SENTENCE.length);
  await ana.type(OWN_SENTENCE);
  await ana.tap({ text: 'Share' });
  await ben.see({ text: 'Your own view first' }, { patienceMs: 30_000 });
  await ben.tap({ text: 'Score' });
  await rateAll(ben);
  await ben.tap({ text: 'Share' });
  await ben.see({ text: OWN_SENTENCE }, { patienceMs: 30_000 });
  assert.equal(await holds(ben, OWN_SENTENCE), true, 'the search finds what is there');
  assert.equal(await holds(ben, SENTENCE), false, 'the phrase came along');
});

test('two tabs take turns, the owner is killed in mid-commit, and no confirmed tap is missing', { timeout: 180_000 }, async () => {
  const first = await arrive('first');
  await first.launch();
  await first.tap({ text: 'Try the sample' });
  await first.tap({ text: 'Score it' });
  const second = Object.assign(new Person(), { ...first, name: 'second', page: undefined, tapped: undefined });
  let confirmed = 0;
  for (let round = 0; round < 3; round += 1) {
    const [tab, other] = round % 2 === 0 ? [first, second] : [second, first];
    if (round > 0) await tab.page.bringToFront();
    await takeHere(tab, round);
    await tab.tap({ id: 'level/1/.*' });
    confirmed += 1;
    await tab.see({ text: `${confirmed} of ${LEVELS} scored` });
    // One more tap, and the process is gone before anybody could say what became of it.
    const { x, y } = await tab.point({ id: 'level/1/.*' });
    await tab.page.waitForFunction((due) => performance.now() >= due, (await tab.now(300)));
    await tab.page.mouse.click(x, y);
    await tab.kill();
    tab.page = undefined;
    if (other.page === undefined || other.page.isClosed()) await openBeside(other);
    await takeHere(other, round);
    const unsure = confirmed + 1;
    await other.see({ text: `(${confirmed}|${unsure}) of ${LEVELS} scored` });
    if (await other.sees({ text: `${unsure} of ${LEVELS} scored` })) confirmed = unsure;
    await openBeside(tab);
  }
});

/** A tab beside the one that has the core. */
async function openBeside(person) {
  person.page = await person.context.newPage();
  await person.page.goto(person.origin);
}

/** Takes the core to this tab, and goes on where scoring stood. */
async function takeHere(person) {
  const { page } = person;
  await page.locator('[data-key]').first().waitFor({ timeout: 10_000 });
  // Where the owner is gone the core comes by itself, perhaps before the finger is down.
  await page.evaluate(() => document.querySelector('[data-key="use-here"]')?.click());
  await page.locator('[data-key]:not([data-key="use-here"])').first().waitFor({ timeout: 10_000 });
  await person.settle();
  if (await person.sees({ text: 'Continue' })) await person.tap({ text: 'Continue' });
}
