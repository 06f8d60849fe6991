// What the shell promises whatever the core says: history, tabs, traps, keys, fields, no network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staged } from './stage.mjs';

const withAna = staged();

test('back and forward of the browser are facts that the core is told', () =>
  withAna(async (ana) => {
    await ana.startSample();
    const card = ana.path();
    assert.match(card, /\/score$/);
    await ana.tap('overview');
    assert.ok(await ana.page.locator('dialog[open]').count(), 'the list of criteria is a sheet');
    await ana.page.goBack();
    await ana.settle();
    assert.equal(await ana.page.locator('dialog[open]').count(), 0, 'back closes the sheet');
    assert.equal(ana.path(), card);
    await ana.page.goBack();
    await ana.settle();
    assert.equal(ana.path(), '/today');
    await ana.page.goForward();
    await ana.settle();
    assert.equal(ana.path(), card);
  }));

test('the control *back* leaves no entry behind that goes nowhere', () =>
  withAna(async (ana) => {
    await ana.startSample();
    const long = await ana.page.evaluate(() => history.state.index);
    await ana.tap('back');
    assert.equal(ana.path(), '/today');
    await ana.page.waitForFunction((index) => history.state.index === index - 1, long);
  }));

test('loading the page again adds nothing to the history and lands on the same criterion', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.tap('level/1/*');
    const before = await ana.page.evaluate(() => [history.length, history.state.index]);
    await ana.page.reload();
    await ana.settle();
    assert.deepEqual(await ana.page.evaluate(() => [history.length, history.state.index]), before);
    assert.match(await ana.scored(), /^1 of 8/);
  }));

test('a second tab waits, takes over when asked, and gives back when it closes', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.tap('level/1/*');
    const other = await ana.anotherTab();
    await other.page.goto(ana.origin);
    await other.control('use-here').click();
    await other.page.waitForFunction(() => window.spotter.view()?.path.endsWith('/score'));
    await other.settle();
    assert.match(await other.scored(), /^1 of 8/);
    await ana.control('use-here').waitFor();
    await other.tap('level/1/*');
    await other.page.close();
    await ana.page.waitForFunction(
      () => window.spotter.view()?.path.endsWith('/score') && !document.querySelector('.aside'),
    );
    await ana.settle();
    assert.match(await ana.scored(), /^2 of 8/);
  }));

test('a tab that takes over has what the other had not finished to write', () =>
  withAna(async (ana) => {
    await ana.page.context().route('**/assets/worker-*.js', async (route) => {
      const script = await (await route.fetch()).text();
      await route.fulfill({ body: `${heldCommits}\n${script}`, contentType: 'text/javascript' });
    });
    await ana.startSample();
    await ana.page.evaluate(() => new BroadcastChannel('hold').postMessage('now'));
    // The first goes to the disk and is not answered; the second waits for it in the core.
    for (const scored of [1, 2]) {
      await ana.pause();
      await ana.control('level/1/*').click();
      await ana.page.locator(`.dot:nth-child(${scored + 1}).current`).waitFor();
    }
    const other = await ana.anotherTab();
    await other.page.goto(ana.origin);
    await other.control('use-here').click();
    await other.page.waitForFunction(() => window.spotter.view()?.path.endsWith('/score'));
    await other.settle();
    assert.match(await other.scored(), /^2 of 8/);
  }));

test('what was built opens and works with the server gone', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await ana.page.context().setOffline(true);
    await ana.page.reload();
    await ana.settle();
    await ana.tap('level/0/*');
    assert.match(await ana.scored(), /^1 of 8/);
  }));

test('a note keeps every letter typed into its middle, also in composition, and goes before the next tap', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.tap('note/*');
    const field = ana.page.locator('textarea, input').first();
    await field.click();
    await ana.page.keyboard.type('start end');
    for (let step = 0; step < 4; step += 1) await ana.page.keyboard.press('ArrowLeft');
    const middle = 'abcdefghij '.repeat(10);
    await ana.page.keyboard.type(middle, { delay: 4 });
    const session = await ana.page.context().newCDPSession(ana.page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await ana.settle();
    await session.send('Input.insertText', { text: '日本' });
    const whole = `start${middle}日本 end`;
    assert.equal(await field.inputValue(), whole);
    await ana.tap('next');
    await ana.page.reload();
    await ana.settle();
    await ana.tap('previous');
    if (!(await field.count())) await ana.tap('note/*');
    assert.equal(await field.inputValue(), whole, 'the tap came after the words');
  }));

test('a core that traps is started again, and nothing is lost; one that traps for ever says so', () =>
  withAna(async (ana) => {
    await ana.page.context().route('**/assets/worker-*.js', async (route) => {
      const script = await (await route.fetch()).text();
      await route.fulfill({ body: `${trapOnDemand}\n${script}`, contentType: 'text/javascript' });
    });
    await ana.startSample();
    await ana.tap('level/1/*');
    for (let time = 0; time < 4; time += 1) {
      if (time) assert.match(await ana.scored(), /^1 of 8/, `after ${time} traps`);
      await ana.page.evaluate(() => new BroadcastChannel('trap').postMessage('now'));
      await ana.page.evaluate(() => new Promise((later) => setTimeout(later, 350)));
      await ana.control('next').click();
      if (time < 3)
        await ana.page.waitForFunction(() => window.spotter.view()?.path.endsWith('/score') && !window.spotter.busy());
    }
    await ana.control('again').waitFor();
    assert.match(await ana.words(), /report this[\s\S]*unreachable/);
  }));

/** Lets a test hold back that commits are complete, until the tab is told to stop. */
const heldCommits = `{
  let held = null;
  const letGo = () => {
    const due = held ?? [];
    held = null;
    for (const each of due) each();
  };
  new BroadcastChannel('hold').onmessage = () => (held = []);
  addEventListener('message', ({ data }) => data.type === 'stop' && setTimeout(letGo));
  const { set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(listener) {
      set.call(this, () => (held ? held.push(listener) : listener()));
    },
  });
}`;

/** Lets a test make the next update trap, as a fault in the core would. */
const trapOnDemand = `{
  let due = false;
  new BroadcastChannel('trap').onmessage = () => (due = true);
  const Instance = WebAssembly.Instance;
  WebAssembly.Instance = function (module, imports) {
    const real = new Instance(module, imports);
    const core_update = (...all) => {
      if (due) throw new WebAssembly.RuntimeError('unreachable');
      return real.exports.core_update(...all);
    };
    return { exports: { ...real.exports, core_update } };
  };
}`;
