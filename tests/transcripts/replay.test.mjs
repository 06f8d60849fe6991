// What passed over a phone's bridge passes again over the core in wasm, byte for byte, and the generated
// types write what they read. The files are written by the Rust binary `transcripts`; tests/src/tape.rs
// says how they read.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const generated = join(root, 'web/src/generated/core');
const { Core, initSync } = await import(join(generated, 'spotter.js'));
initSync({ module: readFileSync(join(generated, 'spotter_bg.wasm')) });

const { BincodeDeserializer, BincodeSerializer, Requests, View } = await types();

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
    else if (what === 'asked') {
      assert.ok(hex(asked) === rest[0], `${where}: other requests`);
      assert.ok(again(Requests, asked) === rest[0], `${where}: requests written otherwise`);
    } else if (what === 'view') {
      if (rest[0] !== '=') view = rest[0];
      const drawn = core.view();
      assert.ok(hex(drawn) === view, `${where}: another view`);
      assert.ok(again(View, drawn) === view, `${where}: a view written otherwise`);
    } else assert.fail(`${where}: what is ${what}?`);
  }
}

/**
 * The bytes as a generated type reads them, written again by the codec's other half. The types of what
 * only comes from the core have no way back of their own, so each thing that is read is written at once:
 * a field too few, one too many or one of another kind gives other bytes.
 */
function again(type, value) {
  const serializer = new BincodeSerializer();
  const both = new Proxy(new BincodeDeserializer(value), {
    get: (reader, name) => (...given) => {
      const read = reader[name](...given);
      serializer[name.replace('deserialize', 'serialize')]?.(read);
      return read;
    },
  });
  type.deserialize(both);
  return hex(serializer.getBytes());
}

/** The web app's codec and types, bundled as its build does. */
async function types() {
  const web = join(root, 'web');
  if (!existsSync(join(web, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: web, stdio: 'inherit' });
  }
  const { rolldown } = await import(createRequire(join(web, 'package.json')).resolve('rolldown'));
  const bundle = await rolldown({ input: join(import.meta.dirname, 'types.ts') });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

function bytes(text) {
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function hex(value) {
  return Buffer.from(value).toString('hex');
}
