// The built gallery on a static server, and a browser that goes through its samples. Builds nothing:
// `npm run gallery` does.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '../../target/web-gallery');
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const policy = "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Screens to look at. */
export const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  wide: { width: 1280, height: 800 },
};

/** Ways to look at them: the system's colours, and what the gallery is asked for. */
export const looks = {
  light: { colorScheme: 'light', asked: '' },
  dark: { colorScheme: 'dark', asked: '' },
  large: { colorScheme: 'light', asked: '&text=200' },
  'large-dark': { colorScheme: 'dark', asked: '&text=200' },
  mirrored: { colorScheme: 'light', asked: '&dir=rtl&hand=left' },
};

/** Whether it is built. */
export const isBuilt = existsSync(join(root, 'gallery.html'));

/** Opens it; `close` it in the end. */
export async function openGallery() {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    response.setHeader('content-type', kinds[extname(path)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', policy);
    try {
      response.end(readFileSync(join(root, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
  return {
    browser,
    base: `http://127.0.0.1:${server.address().port}/gallery.html`,
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Shows the samples one after another, still and whole; what `visit(page, name)` says is found, a line each. */
export async function findings(gallery, size, look, visit, wanted = () => true) {
  const { colorScheme, asked } = looks[look];
  const page = await gallery.browser.newPage({
    viewport: sizes[size],
    colorScheme,
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  const found = [];
  let where = '';
  const note = (line) => found.push(`${where} ${size} ${look}: ${line}`);
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('console', (line) => line.type() === 'error' && note(`console ${line.text()}`));
  await page.goto(`${gallery.base}?${asked}`);
  await page.waitForFunction(() => window.samples);
  for (where of (await page.evaluate(() => window.samples)).filter(wanted)) {
    await page.evaluate(shown, where);
    (await visit(page, where)).forEach(note);
  }
  await page.close();
  return found;
}

/** Runs in the page: shows a sample, until it stands whole and still. */
async function shown(name) {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  window.show(name);
  // The first frame puts the focus in its place, and lets long lists grow.
  do await frame();
  while (window.isGrowing());
  const ends = (each) => each.effect.getComputedTiming().endTime !== Infinity;
  for (const each of document.getAnimations().filter(ends)) each.finish();
  await frame();
}
