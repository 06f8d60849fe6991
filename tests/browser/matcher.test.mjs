import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { matches } from './lib/matcher.mjs';

test('every vector holds', () => {
  const vectors = JSON.parse(readFileSync(new URL('../flows/matcher.json', import.meta.url), 'utf8'));
  for (const { wanted, text, matches: expected } of vectors) {
    assert.equal(matches(wanted, text), expected, `${wanted} against ${text}`);
  }
});
