// A new version of the app is taken when nobody looks: whole, and with everything typed still there.
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { anotherBuild, assetsOf } from './builds.mjs';
import { dist, openBrowser, Person, serve } from './stage.mjs';

let first;
let second;

before(() => {
  first = anotherBuild(dist, 'first');
  second = anotherBuild(dist, 'second');
});
after(() => {
  for (const folder of [first, second]) rmSync(folder, { recursive: true });
});

/**
 * Ana at the score card of the first build, with nothing left to fetch. In a browser of her own:
 * one that closes a page while its service worker starts may never open the next.
 */
async function withAna(story) {
  const browser = await openBrowser();
  const site = await serve(first);
  const ana = await Person.arrive(browser, site.origin);
  try {
    await ana.startSample();
    await ana.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await story(ana, site);
    assert.deepEqual(ana.problems, []);
  } finally {
    await browser.close();
    await site.close();
  }
}

test('a new version is taken unseen, whole, and a note being written is still there', () =>
  withAna(async (ana, site) => {
    await ana.tap('level/1/*');
    site.folder = second;
    await offered(ana);
    await ana.page.reload();
    await ana.settle();
    assert.deepEqual(await strangers(ana, first), [], 'while it waits, all comes from the first');
    await ana.tap('level/1/*');
    await ana.tap('note/*');
    const field = ana.page.locator('textarea').first();
    await field.click();
    await ana.page.keyboard.type('She named the cost herself');
    const isNew = ana.page.waitForEvent('load');
    await hide(ana);
    await isNew;
    await ana.settle();
    assert.deepEqual(await strangers(ana, second), [], 'now all comes from the second');
    assert.match(await ana.scored(), /^2 of 8/);
    if (!(await field.count())) await ana.tap('note/*');
    assert.equal(await field.inputValue(), 'She named the cost herself');
    await ana.page.context().setOffline(true);
    await ana.page.reload();
    await ana.settle();
    assert.deepEqual(await strangers(ana, second), []);
    assert.match(await ana.scored(), /^2 of 8/);
  }));

test('who looks again too soon keeps the version they have, and it goes on working', () =>
  withAna(async (ana, site) => {
    site.folder = second;
    await offered(ana);
    await ana.page.evaluate(() => {
      const { serviceWorker } = navigator;
      window.changed = new Promise((done) => serviceWorker.addEventListener('controllerchange', () => done()));
      serviceWorker.getRegistration().then(({ waiting }) => waiting.postMessage('take-over'));
    });
    await ana.page.evaluate(() => window.changed);
    await ana.tap('level/1/*');
    assert.match(await ana.scored(), /^1 of 8/);
    const kept = await ana.page.evaluate(
      (paths) => Promise.all(paths.map((path) => fetch(path).then(({ status }) => status))),
      assetsOf(first),
    );
    assert.ok(kept.every((status) => status === 200), 'its files are there, though the server has them no more');
    const isNew = ana.page.waitForEvent('load');
    await hide(ana);
    await isNew;
    await ana.settle();
    assert.deepEqual(await strangers(ana, second), []);
    assert.match(await ana.scored(), /^1 of 8/);
  }));

test('with two tabs open a new version waits', () =>
  withAna(async (ana, site) => {
    const other = await ana.anotherTab();
    await other.page.goto(site.origin);
    await other.control('use-here').waitFor();
    site.folder = second;
    await offered(ana);
    const versions = ana.page.context().serviceWorkers();
    for (const version of versions) await version.evaluate(listen);
    await hide(ana);
    await Promise.any(versions.map((version) => version.evaluate(answered)));
    assert.ok(await isWaiting(ana));
    const isNew = ana.page.waitForEvent('load');
    await other.page.close();
    // The tab in front gone, the browser may have told the page already.
    await hide(ana).catch(() => undefined);
    await isNew;
  }));

test('a server in the middle of a change gives no version that is half of each', () =>
  withAna(async (ana, site) => {
    const mixed = anotherBuild(dist, 'third');
    cpSync(join(first, 'index.html'), join(mixed, 'index.html'));
    site.folder = mixed;
    const outcome = await ana.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
      const next = registration.installing ?? registration.waiting;
      while (next.state === 'installing') await new Promise((done) => (next.onstatechange = done));
      return next.state;
    });
    rmSync(mixed, { recursive: true });
    assert.equal(outcome, 'redundant');
    await ana.page.context().setOffline(true);
    await ana.page.reload();
    await ana.settle();
    assert.deepEqual(await strangers(ana, first), []);
  }));

/** Ana looks at the page again, which asks for a new version; it is ready when this returns. */
async function offered(ana) {
  await ana.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    for (let times = 0; !registration.waiting; times += 1) {
      if (times > 200) throw new Error(`${registration.installing?.state}, ${registration.active?.state}`);
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((later) => setTimeout(later, 100));
    }
  });
}

/** Runs in a service worker: notes what it is asked. */
function listen() {
  self.asked = new Promise((done) => self.addEventListener('message', done, { once: true }));
}

/** Runs in a service worker: waits until it was asked, and has seen which tabs there are. */
async function answered() {
  await self.asked;
  await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

function isWaiting(ana) {
  return ana.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null);
}

/** Ana goes to another app. A headless browser never hides a page, so the page is told so. */
async function hide(ana) {
  await ana.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** What the page loaded that is not of this build. */
async function strangers(ana, build) {
  const loaded = await ana.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const own = assetsOf(build);
  assert.ok(loaded.some((path) => own.includes(path)));
  return loaded.filter((path) => path.startsWith('/assets/') && !own.includes(path));
}
