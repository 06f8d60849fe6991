// Pictures of the gallery: `npm run look -- DIR [NAME…]`. Builds nothing; run `npm run gallery` first.
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { swipeFindings } from './swipe.mjs';

const [dir = '../target/look', ...wanted] = process.argv.slice(2);
// `LOOK=phone-light,small-large` takes these alone.
const only = process.env.LOOK?.split(',');
const root = join(import.meta.dirname, '../../target/web-gallery');
const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const policy = "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

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
const base = `http://127.0.0.1:${server.address().port}/gallery.html`;

const sizes = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'small', width: 320, height: 568 },
  { name: 'wide', width: 1280, height: 800 },
];
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const axe = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');
mkdirSync(dir, { recursive: true });
let found = 0;

for (const size of sizes) {
  for (const [look, scheme, asked] of [
    ['light', 'light', ''],
    ['dark', 'dark', ''],
    ['large', 'light', '&text=200'],
    ['mirrored', 'light', '&dir=rtl&hand=left'],
  ]) {
    if (only && !only.includes(`${size.name}-${look}`)) continue;
    const page = await browser.newPage({
      viewport: size,
      colorScheme: scheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => console.log('error', error.message));
    page.on('console', (line) => line.type() === 'error' && console.log('console', line.text()));
    await page.goto(base);
    await page.waitForFunction(() => window.samples);
    const names = (await page.evaluate(() => window.samples)).filter(
      (name) => !wanted.length || wanted.some((each) => name.startsWith(each)),
    );
    for (const name of names) {
      await page.goto(`${base}?show=${name}${asked}`);
      await page.waitForSelector('.screen');
      await page.evaluate(() =>
        Promise.all(
          document
            .getAnimations()
            .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
            .map((each) => each.finished),
        ),
      );
      await page.screenshot({ path: join(dir, `${name}-${size.name}-${look}.png`) });
      found += await report(page, `${name} ${size.name} ${look}`);
    }
    await page.close();
  }
}
if (!only && !wanted.length) {
  const lines = await swipeFindings(browser, base);
  for (const line of lines) console.log(line);
  found += lines.length;
}
await browser.close();
server.close();
console.log(found ? `${found} findings` : 'nothing found');

/** What axe says, what is too small to tap, and what is wider than the screen. */
async function report(page, where) {
  await page.evaluate(axe);
  const lines = await page.evaluate(async () => {
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const said = violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
    const open = document.querySelector('dialog[open]') ?? document;
    for (const button of open.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      const after = getComputedStyle(button, '::after');
      const grows = after.content !== 'none' ? -2 * parseFloat(after.top) || 0 : 0;
      if (width && (width < 43.5 || height + grows < 43.5)) said.push(`small ${button.dataset.key} ${width}×${height}`);
    }
    for (const node of document.querySelectorAll('.app *')) {
      if (
        node.scrollWidth > node.clientWidth + 1 &&
        getComputedStyle(node).overflowX !== 'visible' &&
        !node.closest('.hidden, .prompt, .box')
      )
        said.push(`cut ${node.className} ${node.scrollWidth}>${node.clientWidth}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) said.push('wider than the screen');
    return said;
  });
  for (const line of lines) console.log(`${where}: ${line}`);
  return lines.length;
}
