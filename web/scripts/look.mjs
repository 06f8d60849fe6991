// Pictures of the gallery, and what is found on them: `npm run look -- DIR [NAME…]`; it fails where
// anything is found. Builds nothing; run `npm run gallery` first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from './audit.mjs';
import { findings, looks, openGallery, sizes } from './gallery.mjs';
import { swipeFindings } from './swipe.mjs';

const [dir = '../target/look', ...wanted] = process.argv.slice(2);
// `LOOK=phone-light,small-large` takes these alone.
const only = process.env.LOOK?.split(',');
const isWanted = (name) => !wanted.length || wanted.some((each) => name.startsWith(each));

mkdirSync(dir, { recursive: true });
const gallery = await openGallery();
const found = [];
for (const size of Object.keys(sizes)) {
  for (const look of Object.keys(looks)) {
    if (only && !only.includes(`${size}-${look}`)) continue;
    const picture = async (page, name) => {
      await page.screenshot({ path: join(dir, `${name}-${size}-${look}.png`) });
      return audit(page);
    };
    found.push(...(await findings(gallery, size, look, picture, isWanted)));
  }
}
if (!only && !wanted.length) found.push(...(await swipeFindings(gallery.browser, gallery.base)));
await gallery.close();
for (const line of found) console.log(line);
console.log(found.length ? `${found.length} findings` : 'nothing found');
process.exitCode = found.length ? 1 : 0;
