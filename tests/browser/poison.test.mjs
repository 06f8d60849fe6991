// Bytes that make no sense, with checksums that fit, lie in a browser's store as if they had
// arrived. A panic ends the core in a browser; so nothing of them may ever reach one that does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { Person } from './lib/person.mjs';
import { Server } from './lib/server.mjs';

const ROUNDS = 6;
let browser, server;

before(async () => {
  browser = await openBrowser();
  server = await Server.start();
});
after(async () => {
  await browser.close();
  await server.clear();
});

/** Flips a byte in each stored change of a draft, mends the checksum, and marks it as arrived. */
async function mutate(page, round) {
  return page.evaluate(async (round) => {
    const asked = (request) => new Promise((done, fail) => Object.assign(request, { onsuccess: () => done(request.result), onerror: fail }));
    const database = await asked(indexedDB.open('spotter'));
    const read = database.transaction('entries').objectStore('entries');
    const [keys, values] = await Promise.all([asked(read.getAllKeys()), asked(read.getAll())]);
    const changed = [];
    for (const [place, raw] of keys.entries()) {
      const key = new Uint8Array(raw);
      const draft = key[0] === 1 && key[17] === 'd'.charCodeAt(0) && key[19] === 4;
      const value = Uint8Array.from(values[place]);
      if (!draft || value[8] !== 1) continue;
      value[11 + ((place * 7 + round * 13) % (value.length - 11))] ^= 1 << (round % 8);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', value.subarray(8)));
      value.set(digest.subarray(0, 4), 4);
      const id = key.subarray(19, 19 + key[18]);
      const mark = Uint8Array.from([...key.subarray(0, 17), ...new TextEncoder().encode('ax'), ...id]);
      changed.push([key, value], [mark, Uint8Array.of(0)]);
    }
    const write = database.transaction('entries', 'readwrite', { durability: 'strict' });
    for (const [key, value] of changed) write.objectStore('entries').put(value, key);
    await new Promise((done) => (write.oncomplete = done));
    database.close();
    return changed.length;
  }, round);
}

test('mutated changes are set aside, and the app goes on', { timeout: 240_000 }, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const ana = await Person.arrive(browser, `ana${round}`, server.origin);
    await ana.launch();
    await ana.tap({ text: 'Try the sample' });
    await ana.tap({ text: 'Score it' });
    for (let level = 0; level < 3; level += 1) await ana.tap({ id: 'level/1/.*' });
    assert.ok((await mutate(ana.page, round)) > 0, 'there was something to mutate');
    await ana.stop();
    await ana.launch('/today');
    await ana.see({ text: 'Today' }, { patienceMs: 15_000 });
    await ana.see({ text: 'Something is wrong. Please report this' }, { there: false });
    // The rest goes on: the card opens from what was good, and takes taps.
    await ana.tap({ id: 'open/.*' });
    if (!(await ana.sees({ id: 'finish' }))) await ana.tap({ text: '(Score|Continue) .*' });
    await ana.see({ id: 'finish' }, { patienceMs: 15_000 });
    await ana.tap({ id: 'level/2/.*' });
    await ana.leave();
  }
});
