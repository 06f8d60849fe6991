// Somebody with the web app in front of them: taps what can be reached, types, looks.
import { findSource } from './find.mjs';
import { Network } from './network.mjs';

const PATIENCE_MS = 5_000;
const BETWEEN_TAPS_MS = 300;

/** A person at a browser of their own. */
export class Person {
  static async arrive(browser, name, origin, options = {}) {
    const person = new Person();
    Object.assign(person, { name, origin, taps: 0, links: [], network: await Network.open() });
    person.context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      permissions: ['clipboard-read', 'clipboard-write'],
      proxy: { server: person.network.address, bypass: '<-loopback>' },
      ...options,
    });
    await person.context.addInitScript(findSource);
    return person;
  }

  /** Opens the app; a link opens it there. */
  async launch(path = '/') {
    if (this.page && !this.page.isClosed()) await this.stop();
    this.page = await this.context.newPage();
    this.problems = [];
    this.page.on('pageerror', (error) => this.problems.push(String(error)));
    await this.page.goto(new URL(path, this.origin).href);
    await this.settle();
  }

  /** Puts the app away and ends it. */
  async stop() {
    await this.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await this.settle();
    await this.page.close();
  }

  /** Ends it as the system does: the process is gone. */
  async kill() {
    const session = await this.context.newCDPSession(this.page);
    const gone = new Promise((done) => this.page.once('crash', done));
    session.send('Page.crash').catch(() => {});
    await gone;
    await this.page.close();
  }

  /** An empty device. */
  async clear(browser) {
    const { name, origin } = this;
    await this.leave();
    Object.assign(this, await Person.arrive(browser, name, origin), { taps: this.taps });
  }

  async leave() {
    await this.context.close();
    this.network.close();
  }

  /** Opens a link where the app is, or the app by it. */
  async open(link) {
    const { pathname, hash } = new URL(link, this.origin);
    if (!this.page || this.page.isClosed()) return this.launch(pathname + hash);
    await this.page.goto(new URL(pathname + hash, this.origin).href);
    await this.settle();
  }

  /** Takes the network away, or gives it back. */
  async setAirplane(away) {
    if (away) this.network.cut();
    else this.network.mend();
    await this.context.setOffline(away);
  }

  /** Waits until the core has answered everything, and a frame was drawn. */
  async settle() {
    const { page } = this;
    await page.waitForFunction(() => globalThis.spotter?.busy() === false, null, { timeout: PATIENCE_MS });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** Waits until it is there, or until it is not. */
  async see(target, { there = true, patienceMs = PATIENCE_MS } = {}) {
    await this.settle();
    const isSo = ([wanted, expected]) => (globalThis.spotterFind(wanted) !== null) === expected;
    try {
      await this.page.waitForFunction(isSo, [target, there], { timeout: patienceMs });
    } catch {
      const shown = await this.page.evaluate(() => document.body.innerText);
      const so = there ? 'is not' : 'is still';
      throw new Error(`${this.name}: ${JSON.stringify(target)} ${so} on the screen:\n${shown}`);
    }
  }

  /** Whether it is there now. */
  async sees(target) {
    await this.settle();
    return this.page.evaluate((wanted) => globalThis.spotterFind(wanted) !== null, target);
  }

  /** Taps it; `repeat` times at the same point, `delay` ms apart. */
  async tap(target, { repeat = 1, delay = 100 } = {}) {
    await this.see(target);
    await this.pause();
    const point = await this.point(target);
    for (let time = 0; time < repeat; time += 1) {
      if (time > 0) await this.page.waitForFunction(later, await this.now(delay));
      await this.page.mouse.click(point.x, point.y);
      this.taps += 1;
    }
    this.tapped = await this.now(BETWEEN_TAPS_MS);
    await this.settle();
  }

  /** The page's own clock, so much later. */
  now(laterMs) {
    return this.page.evaluate((ms) => performance.now() + ms, laterMs);
  }

  /** Leaves a person's time between two taps, by the page's clock. */
  async pause() {
    if (this.tapped) await this.page.waitForFunction(later, this.tapped);
    this.tapped = undefined;
  }

  /** Where a finger reaches it: scrolled to, drawn on top, enabled. */
  async point(target) {
    const found = await this.page.evaluate(reach, target);
    if (typeof found === 'string') throw new Error(`${this.name}: ${JSON.stringify(target)} ${found}`);
    return found;
  }

  async type(text) {
    await this.page.keyboard.type(text);
    await this.settle();
  }

  async erase(count) {
    await this.page.keyboard.press('End');
    for (let time = 0; time < count; time += 1) await this.page.keyboard.press('Backspace');
    await this.settle();
  }

  async enter() {
    await this.page.keyboard.press('Enter');
    await this.settle();
  }

  /** What this person last copied. */
  copied() {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

const later = (due) => performance.now() >= due;

async function reach(target) {
  const found = globalThis.spotterFind(target);
  if (!found) return 'is gone';
  const box = found.closest('button, a, input, textarea, select, label, [data-key]') ?? found;
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  if (box.getAttribute('aria-disabled') === 'true' || box.disabled) return 'is not enabled';
  const { left, top, width, height } = box.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return 'is outside the window';
  const onTop = document.elementFromPoint(x, y);
  if (!onTop || !(box.contains(onTop) || onTop.contains(box))) return `is covered by ${onTop?.outerHTML.slice(0, 120)}`;
  return { x, y };
}
