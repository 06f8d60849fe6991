// Running the flows of tests/flows, as xtask wrote them in JSON.
import { readFileSync } from 'node:fs';

/** Reads a flow or an order. */
export function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A person in the middle of a flow. */
export class Runner {
  constructor(person, flow, browser, pictures) {
    Object.assign(this, { person, flow, browser, pictures, next: 0, values: {} });
  }

  /** Goes on to the picture that ends this turn, or to the end. */
  async turn(until) {
    const { steps, head } = this.flow;
    while (this.next < steps.length) {
      const step = steps[this.next];
      this.next += 1;
      const [name, what] = typeof step === 'string' ? [step, undefined] : Object.entries(step)[0];
      if (name === 'takeScreenshot' && what === until) return this.picture(what);
      try {
        await this.act(name, what);
      } catch (error) {
        error.message = `${head.name}, step ${this.next} ${JSON.stringify(step)}: ${error.message}`;
        throw error;
      }
    }
    if (until) throw new Error(`${head.name} ended before its picture ${until}`);
    const promised = head.env?.TAPS;
    if (promised && Number(promised) !== this.person.taps) {
      throw new Error(`${head.name}: ${this.person.taps} taps, promised ${promised}`);
    }
  }

  async act(name, what) {
    const { person } = this;
    switch (name) {
      case 'launchApp':
        if (what?.clearState) await person.clear(this.browser);
        return person.launch();
      case 'stopApp':
        return person.stop();
      case 'killApp':
        return person.kill();
      case 'tapOn':
        if (what.optional && !(await person.sees(this.target(what)))) return;
        return person.tap(this.target(what), typeof what === 'string' ? {} : what);
      case 'inputText':
        return person.type(this.fill(what));
      case 'eraseText':
        return person.erase(what ?? 50);
      case 'pressKey':
        return person.enter();
      case 'assertVisible':
        return person.see(this.target(what));
      case 'scrollUntilVisible':
        return person.see(this.target(what.element));
      case 'assertNotVisible':
        return person.see(this.target(what), { there: false });
      case 'extendedWaitUntil':
        return person.see(this.target(what.visible ?? what.notVisible), {
          there: what.visible !== undefined,
          patienceMs: what.timeout ?? 15_000,
        });
      case 'openLink':
        return person.open(this.fill(what));
      case 'setAirplaneMode':
        return person.setAirplane(what === 'enabled');
      case 'takeScreenshot':
        return this.picture(what);
      default:
        throw new Error(`the step ${name} is not in tests/flows/README.md`);
    }
  }

  target(what) {
    if (typeof what === 'string') return { text: this.fill(what) };
    const { id, text, index } = what;
    return { id: id && this.fill(id), text: text && this.fill(text), index };
  }

  fill(text) {
    return text.replace(/\$\{(\w+)\}/g, (_, name) => {
      if (this.values[name] === undefined) throw new Error(`nobody gave a value for ${name}`);
      return this.values[name];
    });
  }

  async picture(name) {
    if (this.pictures) await this.person.page.screenshot({ path: `${this.pictures}/${name}.png` });
  }
}
