// What axe finds on a screen.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Refuses a screen on which axe finds something serious or critical. */
export async function audit(person, screen) {
  await person.settle();
  await person.page.evaluate(source);
  const found = await person.page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`);
  });
  if (found.length > 0) throw new Error(`${person.name}, ${screen}: axe found\n${found.join('\n')}`);
}
