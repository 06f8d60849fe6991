// A finger on the row that can be swiped: up and down scrolls the page and bares nothing, sideways
// bares what the row's menu holds, on the side where the hand is.
const steps = 12;
const ways = [
  { asked: '', sideways_px: -150 },
  { asked: '&hand=left', sideways_px: 150 },
  { asked: '&dir=rtl', sideways_px: -150 },
  { asked: '&dir=rtl&hand=left', sideways_px: 150 },
];

/** What is wrong with it, a line each. */
export async function swipeFindings(browser, base) {
  const found = [];
  for (const { asked, sideways_px } of ways) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(`${base}?show=gallery-parts${asked}`);
    await page.waitForSelector('.swiped');
    const finger = await context.newCDPSession(page);
    if (await bared(page, finger, [20, -160])) found.push(`swipe${asked}: scrolling bared something`);
    const seen = await bared(page, finger, [sideways_px, 6]);
    if (seen !== 2) found.push(`swipe${asked}: ${seen} of 2 controls bared`);
    await context.close();
  }
  return found;
}

/** How many controls lie bare after a finger went so far over the row. */
async function bared(page, finger, [acrossPx, downPx]) {
  const { x, y } = await page.evaluate(() => {
    const row = document.querySelector('.swiped');
    row.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = row.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const touch = (type, touchPoints) => finger.send('Input.dispatchTouchEvent', { type, touchPoints });
  const frame = () => page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= steps; step += 1) {
    await touch('touchMove', [{ x: x + (acrossPx * step) / steps, y: y + (downPx * step) / steps }]);
    await frame();
  }
  await touch('touchEnd', []);
  return page.evaluate(async () => {
    const row = document.querySelector('.swiped');
    const moment = () => new Promise((later) => setTimeout(later, 100));
    for (let last = NaN; last !== row.scrollLeft; await moment()) last = row.scrollLeft;
    const edge = row.getBoundingClientRect();
    const inside = ({ left, right }) => left >= edge.left - 1 && right <= edge.right + 1;
    return [...row.querySelectorAll('.swipe')].filter((each) => inside(each.getBoundingClientRect())).length;
  });
}
