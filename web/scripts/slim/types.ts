// The generated types say the same long words hundreds of times, and make instances of what is only
// read. Shorter words, plain objects and lists of names take four kilobytes from what a phone loads.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const readClass = /export class (\w+) \{\n {4}constructor \([^)]*\) \{\n {4}\}\n\n {4}static ([\s\S]*?)\n\}/g;
const constructor = /(export class (\w+) \{\n) {4}constructor \([^)]*\) \{\n {4}\}\n\n(?= {4}public serialize)/g;
const readEnum =
  /export function (r_\w+)\(\w+: Deserializer\): \w+ \{\n {4}const index[^;]*;\n {4}switch \(index\) \{\n([\s\S]*?)\n {4}\}\n\}/g;
const writeEnum =
  /export function (w_\w+)\(value: \w+, \w+: Serializer\): void \{\n {4}switch \(value\.kind\) \{\n([\s\S]*?)\n {4}\}\n\}/g;
const passedOn = /\((\w+)\) => \{\s*return ((?:[A-Z]\w*\.)?r_\w*)\(\1\);\s*\}/g;

const method = /^ {2}(\w+)\([^)]*\): \w+ \{(?:\}|[\s\S]*?\n {2}\})\n/gm;

/** What the worker makes by `new`; the rest of what it writes came from the page as it is. */
const worker = join(import.meta.dirname, '../../src/core');
const made = new Set(
  readdirSync(worker).flatMap((name) => readFileSync(join(worker, name), 'utf8').match(/(?<=\bnew )\w+/g) ?? []),
);

const types = readFileSync(join(import.meta.dirname, '../../src/generated/types/types.ts'), 'utf8');

/** Leaves out what writes and reads kinds of numbers that no type has. */
export function slimCodec(code: string): string {
  const isCalled = (name: string) => [types, code].some((text) => text.includes(`.${name}(`)) || name === 'getBytes';
  return slimTypes(code.replace(method, (whole, name) => (isCalled(name) ? whole : '')));
}

/** Shortens the codec; where it is written otherwise than is expected here, it stays as it is. */
export function slimTypes(code: string): string {
  const short = code
    .replace(readClass, plainObject)
    .replace(constructor, (whole, head, name) => (made.has(name) ? whole : head))
    .replace(/\b(de)?serialize(\w*)/g, (_, from, rest) => `${from ? 'r' : 'w'}_${rest}`)
    .replace(/new Error\(["`]Unknown variant[^;]*;/g, 'new Error("unknown variant");')
    .replace(readEnum, named)
    .replace(writeEnum, numbered)
    .replace(passedOn, '$2');
  return short + (short.includes(' oneOf(') ? oneOf : '') + (short.includes(' asOneOf(') ? asOneOf : '');
}

/** A class that is only read, with its fields read into an object in their order. */
function plainObject(whole: string, name: string, reader: string): string {
  const last = reader.indexOf(`        return new ${name}(`);
  const first = reader.indexOf('        const ');
  if (last < 0 || first < 0) return whole;
  const fields = reader
    .slice(first, last)
    .replace(/^ {8}const (\w+) = /gm, '$1: ')
    .replace(/;$(?=\n(\w|$))/gm, ',');
  return `export const ${name} = {\n    ${reader.slice(0, first)}return {${fields}} as never;\n    }\n};\nexport type ${name} = never;`;
}

/** A reader of names, alone or before a value, from their list and the readers of the values. */
function named(whole: string, name: string, cases: string): string {
  const each =
    /^ {8}case \d+: \{\n(?: {12}const value = (?:([\w.]+)\(\w+\)|\w+\.(r_\w+)\(\));\n)? {12}return \{ kind: "(\w+)"(?:, value)? \};\n {8}\}$/gm;
  const rest = cases.replace(each, '').trim();
  if (!rest.startsWith('default:') || rest.includes('\n')) return whole;
  const all = [...cases.matchAll(each)];
  const names = all.map(([, , , kind]) => kind).join(' ');
  const readers = all.map(([, reader, own]) => reader ?? (own ? `(from) => from.${own}()` : ''));
  // What reads a value may be written further down: it is looked up when it is wanted.
  const values = readers.some(Boolean) ? `, () => [${readers.join(', ')}]` : '';
  return `export const ${name} = /* @__PURE__ */ oneOf("${names}"${values});`;
}

/** A writer of names that stand alone or before a value that writes itself, from their list. */
function numbered(whole: string, name: string, cases: string): string {
  const each =
    /^ {8}case "(\w+)": \{\n {12}\w+\.w_VariantIndex\(\d+\);\n( {12}value\.value\.w_\(\w+\);\n)? {12}break;\n {8}\}$/gm;
  const rest = cases.replace(each, '').trim();
  if (!rest.startsWith('default:') || rest.includes('\n')) return whole;
  const names = [...cases.matchAll(each)].map(([, kind]) => kind).join(' ');
  return `export const ${name} = /* @__PURE__ */ asOneOf("${names}");`;
}

/** What `named` calls: one object for each name alone, and no switch. */
const oneOf = `
function oneOf(names, readers) {
  const all = names.split(" ").map((kind) => ({ kind }));
  let values;
  return (from) => {
    const index = from.r_VariantIndex();
    const read = all[index];
    if (!read) throw new Error("unknown variant");
    values ??= readers?.() ?? [];
    return values[index] ? { kind: read.kind, value: values[index](from) } : read;
  };
}
`;

/** What `numbered` calls. */
const asOneOf = `
function asOneOf(names) {
  const all = names.split(" ");
  return (one, to) => {
    const index = all.indexOf(one.kind);
    if (index < 0) throw new Error("unknown variant");
    to.w_VariantIndex(index);
    one.value?.w_(to);
  };
}
`;
