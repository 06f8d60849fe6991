// The words that shells say themselves are one list for all of them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../src');

/** Leaves out the words that no file of this shell says. */
export function slimWords(code: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const said = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/(?<=\bwords\.)\w+/g) ?? []);
  return code.replace(/^ {2}(\w+): ".*",\n/gm, (line, name) => (said.includes(name) ? line : ''));
}
