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
    worker: { format: 'es' },
    define: { __DEV_GALLERY__: gallery },
    build: {
      target: 'es2022',
      outDir: gallery ? '../target/web-gallery' : 'dist',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(root, gallery ? 'gallery.html' : 'index.html') },
    },
    plugins: [needsCore(gallery), ...(gallery ? [] : [serviceWorker()])],
    server: { proxy: { '/v1': { target: 'http://localhost:8080', ws: true } } },
  };
});

/** Without the core there is nothing to build: say how to make it. */
function needsCore(gallery: boolean): Plugin {
  return {
    name: 'needs-core',
    buildStart() {
      if (!gallery && !existsSync(resolve(root, 'src/generated/core/spotter.js'))) {
        this.error('the core is missing: run `cargo xtask wasm`');
      }
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
