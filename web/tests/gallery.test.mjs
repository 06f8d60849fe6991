// Every sample of every screen, as the core's own `view()` makes them: accessible, nothing cut or too
// small to tap, each control once and in order. `npm run look` takes pictures of all sizes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { audit } from '../scripts/audit.mjs';
import { controlFindings } from '../scripts/controls.mjs';
import { findings, isBuilt, openGallery } from '../scripts/gallery.mjs';
import { swipeFindings } from '../scripts/swipe.mjs';

const skip = isBuilt ? false : 'not built: run `npm run gallery`';
let gallery;

before(async () => {
  if (isBuilt) gallery = await openGallery();
});
after(() => gallery?.close());

const audited = ['light', 'dark', 'large'];
test('no screen has a finding at 390 wide: light, dark, and in large text', { skip }, async () => {
  const found = await Promise.all(audited.map((look) => findings(gallery, 'phone', look, audit)));
  assert.deepEqual(found.flat(), []);
});

test('each control of a view is on the page once and in order, at 390 and at 1280 wide', { skip }, async () => {
  const found = await Promise.all(['phone', 'wide'].map((size) => findings(gallery, size, 'light', controlFindings)));
  assert.deepEqual(found.flat(), []);
});

test('a finger swipes a row aside and scrolls the page, whichever the hand and the direction', { skip }, async () => {
  assert.deepEqual(await swipeFindings(gallery.browser, gallery.base), []);
});
