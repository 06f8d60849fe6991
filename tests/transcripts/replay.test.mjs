// What passed over a phone's bridge passes again over the core in wasm, byte for byte. The files are
// written by the Rust binary `transcripts`; tests/src/tape.rs says how they read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const generated = join(root, 'web/src/generated/core');
const { Core, initSync } = await import(join(generated, 'spotter.js'));
initSync({ module: readFileSync(join(generated, 'spotter_bg.wasm')) });

const folder = join(root, 'target/transcripts');
const files = readdirSync(folder).sort();
assert.ok(files.length >= 5, `${files.length} transcripts`);
for (const file of files) test(file, () => play(readFileSync(join(folder, file), 'utf8'), file));

function play(text, file) {
  let core = null;
  let asked = null;
  let view = '';
  for (const [place, line] of text.trimEnd().split('\n').entries()) {
    const where = `${file}:${place + 1}`;
    const [what, ...rest] = line.split(' ');
    if (what === 'new') core = new Core();
    else if (what === 'event') asked = core.update(bytes(rest[0]));
    else if (what === 'answer') asked = core.resolve(Number(rest[0]), bytes(rest[1]));
    else if (what === 'asked') assert.ok(hex(asked) === rest[0], `${where}: other requests`);
    else if (what === 'view') {
      if (rest[0] !== '=') view = rest[0];
      assert.ok(hex(core.view()) === view, `${where}: another view`);
    } else assert.fail(`${where}: what is ${what}?`);
  }
}

function bytes(text) {
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function hex(value) {
  return Buffer.from(value).toString('hex');
}
