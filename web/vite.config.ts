import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, transformWithOxc, type Plugin } from 'vite';

const root = import.meta.dirname;

/** `vite build --mode gallery` builds the gallery, which is never served to people. */
export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery';
  return {
    root,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es', plugins: () => [slimTypes()] },
    build: {
      target: 'es2022',
      outDir: gallery ? '../target/web-gallery' : 'dist',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(root, gallery ? 'gallery.html' : 'index.html') },
    },
    plugins: gallery ? [coreSamples()] : [needsCore(), serviceWorker()],
    server: { proxy: { '/v1': { target: 'http://127.0.0.1:8787', ws: true } } },
  };
});

/** Without the core there is nothing to build: say how to make it. */
function needsCore(): Plugin {
  return {
    name: 'needs-core',
    buildStart() {
      if (!existsSync(resolve(root, 'src/generated/core/spotter.js'))) {
        this.error('the core is missing: run `cargo xtask wasm`');
      }
    },
  };
}

/**
 * The generated types say the same long words hundreds of times, and make instances of what is only
 * read. Shorter words and plain objects, in the worker alone, take two kilobytes from what a phone
 * loads. Where the generator writes otherwise than is expected here, its code stays as it is.
 */
function slimTypes(): Plugin {
  return {
    name: 'slim-types',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!/src\/(core|generated\/types)\/\w+\.ts$/.test(id)) return null;
      return code
        .replace(
          /export class (\w+) \{\n {4}constructor \([^)]*\) \{\n {4}\}\n\n {4}static ([\s\S]*?)\n\}/g,
          plainObject,
        )
        .replace(/\b(de)?serialize(\w*)/g, (_, from, rest) => `${from ? 'r' : 'w'}_${rest}`)
        .replace(/new Error\(["`]Unknown variant[^;]*;/g, 'new Error("unknown variant");');
    },
  };
}

/** A class that is only read, with its fields read into an object in their order. */
function plainObject(whole: string, name: string, reader: string): string {
  const last = reader.indexOf(`        return new ${name}(`);
  const first = reader.indexOf('        const ');
  if (last < 0 || first < 0) return whole;
  const fields = reader
    .slice(first, last)
    .replace(/^ {8}const (\w+) = /gm, '$1: ')
    .replace(/;$(?=\n(\w|$))/gm, ',');
  return `export class ${name} {\n    static ${reader.slice(0, first)}return {${fields}} as never;\n    }\n}`;
}

/** Puts the core's sample views beside the gallery: `cargo run -p ffi --features samples --bin samples -- target/samples.json`. */
function coreSamples(): Plugin {
  return {
    name: 'core-samples',
    generateBundle() {
      const file = resolve(root, '../target/samples.json');
      if (!existsSync(file))
        this.error('no samples: run `cargo run -p ffi --features samples --bin samples -- target/samples.json`');
      this.emitFile({ type: 'asset', fileName: 'samples.json', source: readFileSync(file) });
    },
  };
}

/** Writes `sw.js` with the list of files it keeps, each once, and a version made of their names. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle(_, bundle) {
      const built = Object.keys(bundle).filter((name) => name !== 'index.html');
      const page = Object.values(bundle).find((file) => file.fileName === 'index.html');
      const fixed = readdirSync(resolve(root, 'public'));
      const files = [...new Set(['', ...built, ...fixed])].map((name) => `/${name}`).sort();
      const hash = createHash('sha256').update(files.join('\n'));
      if (page?.type === 'asset') hash.update(page.source);
      for (const name of fixed) hash.update(readFileSync(resolve(root, 'public', name)));
      const source = readFileSync(resolve(root, 'src/sw.ts'), 'utf8');
      const { code } = await transformWithOxc(source, 'sw.ts');
      const head = `const FILES=${JSON.stringify(files)},VERSION="${hash.digest('hex').slice(0, 12)}";\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + code });
    },
  };
}
