// What a browser keeps, and whether words stand in it, packed or not.
import { inflateRawSync } from 'node:zlib';

const MAGIC = Buffer.from([0x85, 0x6f, 0x4a, 0x83]);
const PACKED = 2;

/** Every value of the core's store in this page's browser. */
export async function held(page) {
  const values = await page.evaluate(async () => {
    const asked = (request) => new Promise((done, fail) => Object.assign(request, { onsuccess: () => done(request.result), onerror: fail }));
    const database = await asked(indexedDB.open('spotter'));
    const values = await asked(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    return values.map((value) => Array.from(value));
  });
  return values.map((value) => Buffer.from(value));
}

/** Whether words stand in bytes, or in a change that lies packed in them. */
export function contains(bytes, words) {
  if (bytes.includes(words)) return true;
  for (let at = bytes.indexOf(MAGIC); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
    if (bytes[at + 8] !== PACKED) continue;
    let start = at + 9;
    while (bytes[start] & 0x80) start += 1;
    try {
      if (inflateRawSync(bytes.subarray(start + 1), { finishFlush: 2 }).includes(words)) return true;
    } catch {
      // No packed change after all.
    }
  }
  return false;
}
