// A second build of the app: the same code, every asset under another name, another version.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes it in a folder of its own; `mark` is what its names end in. */
export function anotherBuild(dist, mark) {
  const folder = mkdtempSync(join(tmpdir(), `spotter-${mark}-`));
  cpSync(dist, folder, { recursive: true });
  const names = readdirSync(join(folder, 'assets')).map((name) => [name, name.replace(/\.(\w+)$/, `-${mark}.$1`)]);
  const renamed = (text) => names.reduce((all, [was, is]) => all.replaceAll(was, is), text);
  for (const [was, is] of names) renameSync(join(folder, 'assets', was), join(folder, 'assets', is));
  const texts = ['index.html', 'sw.js', ...names.map(([, is]) => `assets/${is}`).filter((name) => /\.(js|css)$/.test(name))];
  for (const name of texts) change(folder, name, renamed);
  const page = createHash('sha256').update(readFileSync(join(folder, 'index.html'))).digest('base64');
  change(folder, 'sw.js', (text) =>
    text.replace(/PAGE="[^"]*"/, `PAGE="${page}"`).replace(/VERSION="(\w+)"/, `VERSION="$1${mark}"`),
  );
  return folder;
}

/** The names that a build's assets have. */
export function assetsOf(folder) {
  return readdirSync(join(folder, 'assets')).map((name) => `/assets/${name}`);
}

function change(folder, name, how) {
  const file = join(folder, name);
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}
