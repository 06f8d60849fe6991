// Makes the PNG icons from `public/icon.svg` with the browser; run it again when the mark changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const place = join(import.meta.dirname, '../public');
const mark = readFileSync(join(place, 'icon.svg'), 'utf8');
// A maskable icon is cut to any shape: the ground fills it, the mark keeps to the middle 80 %.
const full = mark
  .replace('rx="112"', '')
  .replace(
    /(<circle cx="196" cy="256" r="112" fill[\s\S]*)(<\/svg>)/,
    '<g transform="translate(51 51) scale(.8)">$1</g>$2',
  );

// iOS cuts the corners itself, and takes no transparency.
const square = mark.replace('rx="112"', '');
const ios = '../../ios/Spotter/Resources/Assets.xcassets/AppIcon.appiconset/icon-1024';

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
for (const [name, size, svg] of [
  ['icon-192', 192, mark],
  ['icon-512', 512, mark],
  ['icon-maskable-512', 512, full],
  [ios, 1024, square],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(place, `${name}.png`), omitBackground: name !== ios });
  await page.close();
}
await browser.close();
