import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, minify, transformWithOxc, type Plugin } from 'vite';
import { slim } from './scripts/slim/plugin';

const root = import.meta.dirname;

/** `vite build --mode gallery` builds the gallery, which is never served to people. */
export default defineConfig(({ mode }) => {
  const gallery = mode === 'gallery';
  return {
    root,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es', plugins: () => [slim()] },
    build: {
      target: 'es2022',
      outDir: gallery ? '../target/web-gallery' : 'dist',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(root, gallery ? 'gallery.html' : 'index.html') },
    },
    plugins: gallery ? [coreSamples()] : [needsCore(), slim(), serviceWorker()],
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
    // After the page is written.
    enforce: 'post',
    apply: 'build',
    async generateBundle(_, bundle) {
      const built = Object.keys(bundle).filter((name) => name !== 'index.html');
      const page = Object.values(bundle).find((file) => file.fileName === 'index.html');
      const fixed = readdirSync(resolve(root, 'public'));
      const files = [...new Set(['', ...built, ...fixed])].map((name) => `/${name}`).sort();
      const hash = createHash('sha256').update(files.join('\n'));
      if (page?.type !== 'asset') return this.error('no page was built');
      hash.update(page.source);
      for (const name of fixed) hash.update(readFileSync(resolve(root, 'public', name)));
      const source = readFileSync(resolve(root, 'src/sw.ts'), 'utf8');
      const { code } = await transformWithOxc(source, 'sw.ts');
      const pageHash = createHash('sha256').update(page.source).digest('base64');
      const head = `const FILES=${JSON.stringify(files)},PAGE="${pageHash}",VERSION="${hash.digest('hex').slice(0, 12)}";\n`;
      const { code: short } = await minify('sw.js', code, { mangle: { toplevel: true } });
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + short });
    },
  };
}
