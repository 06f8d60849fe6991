// The keys of a view's controls in the order in which this shell draws them: what a screen reader
// comes by. What a menu holds stands behind the menu's own key.

/** Behind `…/more`, until it is opened. */
const more = (id, controls) => (controls.length ? [{ key: `${id}/more`, holds: controls.map(({ key }) => key) }] : []);
const some = (...controls) => controls.filter((control) => control != null);

/** Of all that can be reached: the sheet, or the screen on top with the tabs and the pill. */
export function controlsOf(view, isWide) {
  const toast = some(view.toast?.control);
  if (view.sheet) return [...screenControls(view.sheet.screen, {}), ...toast];
  const tabs = view.tabs.map(({ control }) => control);
  const inRail = isWide && tabs.length > 0;
  const screen = screenControls(view.stack[0], { pill: inRail ? null : view.sync, isWide });
  return inRail ? [...tabs, ...some(view.sync), ...screen, ...toast] : [...screen, ...(hasTabs(view) ? tabs : []), ...toast];
}

/** The score card keeps the tabs' place for its own bar. */
const hasTabs = (view) => view.stack[0].kind !== 'ScoreCard';

function screenControls({ kind, value }, { pill, isWide }) {
  const folds = kind === 'ScoreCard' && !isWide;
  const head = headerControls(value.header, { refresh: value.refresh, pill, folds });
  switch (kind) {
    case 'Page':
      return [...head, ...value.sections.flatMap(sectionControls), ...some(value.round), ...value.bar];
    case 'Session':
      return [...head, ...some(value.score?.how), ...value.sections.flatMap(sectionControls), ...value.bar];
    case 'ScoreCard': {
      const { undo, previous, next, finish } = value.bar;
      return [...head, value.overview, ...bodyControls(value.body), undo, previous, next, finish];
    }
  }
}

function headerControls({ key, back, menu, avatar }, { refresh, pill, folds }) {
  const first = menu[0]?.icon && !folds ? menu[0] : null;
  const rest = more(key, first ? menu.slice(1) : menu);
  if (back) return some(back, refresh, first, ...rest, avatar, pill);
  return some(pill, refresh, first, ...rest, avatar);
}

function bodyControls({ kind, value }) {
  if (kind === 'List') return value.flatMap((line) => [line.title, ...line.numerals]);
  return [value.title, ...value.levels.map(({ control }) => control), value.not_seen, value.not_applicable, value.note];
}

function sectionControls({ parts, window }) {
  return [...parts.flatMap(partControls), ...some(window?.more)];
}

function partControls({ kind, value }) {
  switch (kind) {
    case 'Row':
      return [...some(value.tap, value.button), ...more(value.key, value.menu)];
    case 'Buttons':
    case 'Quote':
      return value.controls;
    case 'Toggle':
      return [value.control];
    case 'Choice':
      return value.style.kind === 'Menu' ? more(value.key, value.options) : value.options;
    case 'Stepper':
      return [value.less, value.more];
    case 'Compare':
    case 'Picture':
      return some(value.tap);
    case 'Progress':
      return some(value.cancel);
    case 'Code':
      return some(value.copy, value.share);
    case 'Empty':
      return some(value.button);
    default:
      return [];
  }
}

/** What of this is not on the page exactly once and in order, a line each. */
export async function controlFindings(page) {
  const isWide = await page.evaluate(() => document.querySelector('.app').matches('.wide'));
  const expected = controlsOf(await page.evaluate(() => window.view()), isWide);
  const keys = expected.map(({ key }) => key);
  const drawn = await page.evaluate(drawnKeys);
  const found = drawn.join('\n') === keys.join('\n') ? [] : [`of [${keys}] there are [${drawn}]`];
  for (const { key, holds } of expected.filter(({ holds }) => holds)) {
    await page.locator(`[data-key="${key}"]`).first().click();
    await page.locator('[popover]:popover-open').waitFor();
    const inside = await page.$$eval('[popover]:popover-open button', (all) => all.map(({ dataset }) => dataset.key));
    if (inside.join('\n') !== holds.join('\n')) found.push(`in ${key} of [${holds}] there are [${inside}]`);
    await page.keyboard.press('Escape');
    await page.locator('[popover]').waitFor({ state: 'detached' });
  }
  return found;
}

/** Runs in the page: the keys that a screen reader comes by, outside of what only stands beside. */
function drawnKeys() {
  const root = document.querySelector('dialog[open]') ?? document;
  return [...root.querySelectorAll('button[data-key]')]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }) && !button.closest('[aria-hidden=true], .beside'))
    .map(({ dataset }) => dataset.key);
}
