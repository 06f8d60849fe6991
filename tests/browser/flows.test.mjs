// Every flow of tests/flows in Chromium: the built web app over a real server.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBrowser } from './lib/browser.mjs';
import { read, Runner } from './lib/flow.mjs';
import { Person } from './lib/person.mjs';
import { Server } from './lib/server.mjs';

const folder = process.env.SPOTTER_FLOWS;
const wanted = process.env.FLOW ?? '';
let browser;

before(async () => (browser = await openBrowser()));
after(() => browser.close());

const names = readdirSync(folder).filter((name) => name.includes(wanted)).sort();
for (const name of names) {
  const path = join(folder, name);
  const order = join(path, 'order.json');
  if (existsSync(order)) test(name, { timeout: 180_000, skip: missing(read(order).tags) }, () => journey(path));
  else if (name.endsWith('.json') && name !== 'matcher.json')
    test(name, { timeout: 120_000, skip: missing(read(path).head.tags) }, () => single(path));
}

/** `needs:` and a capability: a browser has neither reminders nor a scan of its own. */
function missing(tags = []) {
  const need = tags.find((tag) => tag.startsWith('needs:'));
  return need ? `not here: a browser has no ${need.slice('needs:'.length)}` : false;
}

async function single(path) {
  const server = await Server.start();
  const person = await Person.arrive(browser, 'ana', server.origin);
  const runner = new Runner(person, read(path), browser);
  runner.values.SETUP = server.setup;
  try {
    await runner.turn();
  } finally {
    await person.leave();
    await server.clear();
  }
}

async function journey(path) {
  const server = await Server.start();
  const people = new Map();
  try {
    for (const turn of read(join(path, 'order.json')).turns) {
      if (!people.has(turn.who)) {
        const person = await Person.arrive(browser, turn.who, server.origin);
        people.set(turn.who, new Runner(person, read(join(path, `${turn.who}.json`)), browser));
      }
      const runner = people.get(turn.who);
      for (const [name, source] of Object.entries(turn.given ?? {})) {
        runner.values[name] = await given(source, server, people);
      }
      const before = runner.person.taps;
      await runner.turn(turn.until);
      const taken = runner.person.taps - before;
      if (turn.taps !== undefined && turn.taps !== taken) {
        throw new Error(`${turn.who} until ${turn.until}: ${taken} taps, promised ${turn.taps}`);
      }
    }
  } finally {
    for (const { person } of people.values()) await person.leave();
    await server.clear();
  }
}

/** `server.setup`, `text.Ben` for words as they stand, or `ana.copied`, the last that Ana copied. */
async function given(source, server, people) {
  const [whose, what] = source.split('.');
  if (whose === 'server') return server.setup;
  if (whose === 'text') return what;
  return people.get(whose).person.copied();
}
