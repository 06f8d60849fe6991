// What axe says of a screen, what on it is too small to tap, and what is cut or wider than it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const axe = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

/** What is wrong with the screen that is shown, a line each. */
export async function audit(page) {
  if (!(await page.evaluate(() => window.axe))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
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
}
