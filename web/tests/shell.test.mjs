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
    await inWorkers(ana, heldCommits);
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

test('a note keeps every letter typed into its middle while the core lags, and goes before the next tap', () =>
  withAna(async (ana) => {
    await lagging(ana);
    await ana.startSample();
    await ana.tap('note/*');
    const field = ana.page.locator('textarea').first();
    await field.click();
    await ana.page.keyboard.type('start end');
    for (let step = 0; step < 4; step += 1) await ana.page.keyboard.press('ArrowLeft');
    const burst = 'abcdefghi ';
    for (let time = 1; time <= 20; time += 1) {
      await ana.page.keyboard.type(burst);
      // What was typed has just gone, and the answer is on its way: the next letters meet it.
      await ana.page.waitForFunction(lastTyped, 'start end'.length + burst.length * time);
    }
    const session = await ana.page.context().newCDPSession(ana.page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await ana.settle();
    await session.send('Input.insertText', { text: '日本' });
    const whole = `start${burst.repeat(20)}日本 end`;
    assert.equal(await field.inputValue(), whole);
    await ana.tap('next');
    await ana.page.reload();
    await ana.settle();
    await ana.tap('previous');
    if (!(await field.count())) await ana.tap('note/*');
    assert.equal(await field.inputValue(), whole, 'the tap came after the words');
  }));

test('what is typed and shared at once is shared whole', () =>
  withAna(async (ana) => {
    await lagging(ana);
    await ana.startSample();
    for (let criterion = 0; criterion < 8; criterion += 1) await ana.tap('level/1/*');
    await ana.control('text/*').click();
    await ana.page.keyboard.type('She let the silence do the work');
    await ana.control('share').click();
    const told = await ana.page.evaluate(() => window.told.map(({ kind, value }) => value?.text ?? kind));
    const words = told.indexOf('She let the silence do the work');
    assert.ok(words >= 0 && words < told.lastIndexOf('Do'), 'the words go before the tap');
    await ana.page.getByText('She let the silence do the work').waitFor();
    await ana.page.reload();
    await ana.settle();
    assert.match(await ana.words(), /She let the silence do the work/);
  }));

test('a core that traps is started again, and nothing is lost; one that traps for ever says so', () =>
  withAna(async (ana) => {
    await inWorkers(ana, trapOnDemand);
    await ana.startSample();
    await ana.tap('level/1/*');
    for (let time = 0; time < 4; time += 1) {
      if (time) assert.match(await ana.scored(), /^1 of 8/, `after ${time} traps`);
      await ana.page.evaluate(() => new BroadcastChannel('trap').postMessage('now'));
      await ana.pause();
      await ana.control('next').click();
      if (time < 3)
        await ana.page.waitForFunction(() => window.spotter.view()?.path.endsWith('/score') && !window.spotter.busy());
    }
    await ana.control('again').waitFor();
    assert.match(await ana.words(), /report this[\s\S]*unreachable/);
  }));

/** Runs a script in every core's worker before the worker's own. */
function inWorkers(ana, first) {
  return ana.page.context().route('**/assets/worker-*.js', async (route) => {
    const script = await (await route.fetch()).text();
    await route.fulfill({ body: `${first}\n${script}`, contentType: 'text/javascript' });
  });
}

/** Each way between page and core takes 50 ms; the page notes what it tells. */
async function lagging(ana) {
  await inWorkers(ana, lag);
  await ana.page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    window.told = [];
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.type === 'event') window.told.push(message.what);
      postMessage.call(this, message, ...rest);
    };
  });
}

/** Runs in the page: whether the last text it told is so long. */
const lastTyped = (length) => window.told.findLast(({ kind }) => kind === 'Typed')?.value.text.length === length;

/** Delays what comes and what goes, in its order. */
const lag = `{
  const say = postMessage.bind(self);
  self.postMessage = (...message) => setTimeout(say, 50, ...message);
  Object.defineProperty(self, 'onmessage', {
    set: (hear) => addEventListener('message', (event) => setTimeout(hear, 50, event)),
  });
}`;

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
