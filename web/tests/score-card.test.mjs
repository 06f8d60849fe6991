// The score card by keyboard, in large text, and beside another screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staged } from './stage.mjs';

const desk = { viewport: { width: 1280, height: 800 } };
const withAna = staged();

/** The key of what has the focus. */
const focused = (ana) => ana.page.evaluate(() => document.activeElement.dataset.key ?? '');

test('digits, N, arrows and undo work by keyboard; arrows among the levels only move the focus', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.press('2');
    assert.match(await ana.scored(), /^1 of 8/);
    await ana.press('n');
    assert.match(await ana.scored(), /^2 of 8/);
    await ana.press('ArrowLeft');
    assert.equal(await ana.page.locator('.dot').nth(1).getAttribute('class'), 'dot current');
    await ana.control('level/0/*').focus();
    await ana.press('ArrowDown');
    assert.match(await focused(ana), /^level\/1\//);
    assert.match(await ana.scored(), /^2 of 8/, 'the focus moved, nothing was scored');
    await ana.press('Control+z');
    assert.match(await ana.scored(), /^1 of 8/);
    await ana.press('?');
    assert.equal(await ana.page.locator('dialog.dialog[open]').count(), 1);
    await ana.press('Escape', 'Escape');
    assert.equal(ana.path(), '/today');
  }));

test('under the list of keys and under a menu no key scores', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.press('?', '2', 'n', 'ArrowRight');
    assert.match(await ana.scored(), /^0 of 8/);
    assert.equal(await ana.page.locator('.dot').first().getAttribute('class'), 'dot current');
    await ana.press('Escape');
    await ana.page.locator('[aria-haspopup=menu]').click();
    await ana.press('2', 'n');
    assert.match(await ana.scored(), /^0 of 8/);
    await ana.press('Escape', '2');
    assert.match(await ana.scored(), /^1 of 8/, 'and above neither they do');
  }));

test('in the list a digit scores the first open line, then the next, or the one in focus', () =>
  withAna(async (ana) => {
    await ana.startSample();
    const lines = ana.page.locator('.criterion-line');
    const chosen = (line) => lines.nth(line).locator('[aria-checked=true]').getAttribute('data-key');
    const titleOf = (line) => lines.nth(line).locator('.line-title').getAttribute('data-key');
    await ana.press('3');
    assert.match(await chosen(0), /^level\/3\//);
    assert.equal(await focused(ana), await titleOf(1), 'the next digit is about what is in focus');
    await ana.press('n');
    assert.match(await chosen(1), /^not-seen\//);
    await ana.press('ArrowLeft');
    assert.equal(await focused(ana), await titleOf(1));
    await ana.press('0');
    assert.match(await chosen(1), /^level\/0\//, 'the line in focus is corrected');
    assert.equal(await focused(ana), await titleOf(1), 'and stays in focus');
    await ana.press('ArrowRight', 'ArrowRight', '1');
    assert.match(await chosen(3), /^level\/1\//);
    assert.match(await ana.scored(), /^3 of 8/);
    await ana.press('Control+z');
    assert.match(await ana.scored(), /^2 of 8/);
  }, desk));

test('Esc and *back* are of the screen on top, beside which nothing else leads back', () =>
  withAna(async (ana) => {
    await ana.startSample();
    const card = ana.path();
    for (const leave of [() => ana.press('Escape'), () => ana.tap('back')]) {
      await ana.tap('finish');
      assert.notEqual(ana.path(), card);
      assert.equal(await ana.page.locator('.beside .criterion-line').count(), 8, 'the card stands beside');
      assert.equal(await ana.page.locator('[data-key=back]').count(), 1);
      await leave();
      assert.equal(ana.path(), card);
    }
  }, desk));

test('Esc while a word is composed leaves the field where it is', () =>
  withAna(async (ana) => {
    await ana.startSample();
    await ana.tap('note/*');
    await ana.page.locator('textarea').first().click();
    const card = ana.path();
    await ana.page.evaluate(() =>
      document.activeElement.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, isComposing: true }),
      ),
    );
    await ana.settle();
    assert.equal(ana.path(), card);
    await ana.press('Escape');
    assert.notEqual(ana.path(), card);
  }));

test('in large text on a small phone each criterion is read from its heading on', () =>
  withAna(
    async (ana) => {
      await ana.startSample();
      await ana.page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (let criterion = 0; criterion < 4; criterion += 1) {
        // To tap the last level is to scroll down to it.
        await ana.tap(await ana.page.locator('.level').last().getAttribute('data-key'));
        const { heading, room } = await ana.page.evaluate(() => ({
          heading: document.querySelector('.asked-title').getBoundingClientRect().top,
          room: document.querySelector('.score-bar').getBoundingClientRect().top,
        }));
        assert.ok(heading >= 0 && heading < room, `criterion ${criterion + 2}: its heading at ${heading}`);
      }
    },
    { viewport: { width: 320, height: 568 } },
  ));
