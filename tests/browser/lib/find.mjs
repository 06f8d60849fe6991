// Finding what a step is about, inside the page. Handed over as source.
import { matches } from './matcher.mjs';

/** What runs in the page: `spotterFind(target)` gives the element, or null. */
export const findSource = `
  globalThis.spotterMatches = ${matches.toString()};
  globalThis.spotterFind = ${find.toString()};
`;

/** The element that a step is about: by `id` its key, by `text` all that is drawn or spoken. */
function find({ id, text, index = 0 }) {
  const modal = [...document.querySelectorAll('dialog')].filter((box) => box.matches(':modal')).pop();
  const roots = modal ? [modal, ...document.querySelectorAll('[popover]:popover-open')] : [document.body];
  const reachable = (element) =>
    roots.some((root) => root.contains(element)) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[inert], [data-leaving]');
  const wordsOf = (element) => {
    const shown = element.matches('input, textarea') ? [element.value, element.placeholder] : [element.innerText ?? ''];
    const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const names = named.map((name) => document.getElementById(name)?.textContent ?? '').join(' ');
    return [...shown, element.getAttribute('aria-label'), names, element.getAttribute('aria-description')].filter(Boolean);
  };
  const fits = id
    ? (element) => element.dataset.key !== undefined && spotterMatches(id, element.dataset.key)
    : (element) => wordsOf(element).some((words) => spotterMatches(text, words));
  const fitting = [...document.body.querySelectorAll(id ? '[data-key]' : '*')].filter(
    (element) => fits(element) && reachable(element),
  );
  // Of nested elements with the same words the innermost counts, once.
  const inner = fitting.filter((element) => !fitting.some((other) => other !== element && element.contains(other)));
  return inner[index] ?? null;
}
