// The built app on a static server with the policy that the real one sends, and a browser.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import assert from 'node:assert/strict';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

const kinds = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
// More than the 250 within which the core takes no second level.
const between_taps_ms = 300;
// Stricter than needed: no inline style anywhere.
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Serves a folder; any other path is the app's page, as routes are. `site.folder` may change. */
export async function serve(folder) {
  const site = { folder };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(site.folder, pathname);
    const isThere = existsSync(file) && statSync(file).isFile();
    const found = isThere ? file : join(site.folder, 'index.html');
    if (pathname.startsWith('/v1/')) return response.writeHead(503).end();
    if (!isThere && pathname.startsWith('/assets/')) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': kinds[extname(found)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    response.end(readFileSync(found));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(site, {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  });
}

/** The folder that `npm run build` fills. */
export const dist = process.env.SPOTTER_WEB ?? join(import.meta.dirname, '../dist');

/** Chromium. */
export function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, headless: true, args: quiet });
}

/**
 * A browser and the built app for the tests of a file. Each tells its story of Ana, who leaves in the
 * end and may have had no problem.
 */
export function staged() {
  let browser;
  let site;
  before(async () => {
    browser = await openBrowser();
    site = await serve(dist);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  return async function withAna(story, options) {
    const ana = await Person.arrive(browser, site.origin, options);
    try {
      await story(ana);
      assert.deepEqual(ana.problems, []);
    } finally {
      await ana.leave();
    }
  };
}

/** Somebody at a page of the app. */
export class Person {
  constructor(page) {
    this.page = page;
    this.problems = [];
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (line) => /Content Security Policy/.test(line.text()) && this.problems.push(line.text()));
  }

  static async arrive(browser, origin, options = {}) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      ...options,
    });
    const ana = new Person(await context.newPage());
    ana.origin = origin;
    return ana;
  }

  async open(path = '/') {
    await this.page.goto(this.origin + path);
    await this.settle();
  }

  /** Another tab of the same browser. */
  async anotherTab() {
    const other = new Person(await this.page.context().newPage());
    other.origin = this.origin;
    return other;
  }

  async settle() {
    await this.page.waitForFunction(() => window.spotter?.busy() === false);
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  control(key) {
    const starts = key.endsWith('*');
    return this.page.locator(starts ? `[data-key^="${key.slice(0, -1)}"]` : `[data-key="${key}"]`).first();
  }

  /** Taps a control, a person's time after the last tap. */
  async tap(key) {
    await this.pause();
    await this.control(key).click();
    await this.settle();
  }

  /** Presses keys, a person's time after one another. */
  async press(...names) {
    for (const name of names) {
      await this.pause();
      await this.page.keyboard.press(name);
      await this.settle();
    }
  }

  /** Leaves a person's time since the last tap, by the page's clock: the core takes no faster ones. */
  async pause() {
    await this.page.waitForFunction((ms) => {
      const since = performance.now() - (window.tappedAt ?? -Infinity);
      if (since >= ms) window.tappedAt = performance.now();
      return since >= ms;
    }, between_taps_ms);
  }

  /** From the first screen to the sample's score card. */
  async startSample() {
    await this.open();
    await this.tap('try-sample');
    await this.tap('score-it');
  }

  /** What the dots say. */
  scored() {
    return this.control('overview').getAttribute('aria-description');
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  words() {
    return this.page.evaluate(() => document.body.innerText);
  }

  leave() {
    return this.page.context().close();
  }
}
