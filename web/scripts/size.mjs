// What a first visit costs: gzip of all JavaScript, brotli of the wasm.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../dist');
if (!existsSync(dist)) throw new Error('nothing is built: run `npm run build`');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const packed = {
  '.js': (bytes) => gzipSync(bytes, { level: 9 }).length,
  '.css': (bytes) => gzipSync(bytes, { level: 9 }).length,
  '.wasm': (bytes) => brotliCompressSync(bytes, quality).length,
};

for (const [kind, pack] of Object.entries(packed)) {
  const sizes = files.filter((file) => file.endsWith(kind)).map((file) => [file, pack(readFileSync(file))]);
  for (const [file, size] of sizes) console.log(`  ${file.slice(dist.length + 1)} ${size}`);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`${kind.slice(1)} ${kind === '.wasm' ? 'brotli' : 'gzip'} ${total} B (${(total / 1024).toFixed(1)} KiB)`);
}
