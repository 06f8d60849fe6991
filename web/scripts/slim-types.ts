// The generated types say the same long words hundreds of times, and make instances of what is only
// read. Shorter words, plain objects and lists of names take three kilobytes from what a phone
// loads. Where the generator writes otherwise than is expected here, its code stays as it is.
import type { Plugin } from 'vite';

const typeFiles = /src\/(core|generated\/types)\/\w+\.ts$/;
const readClass = /export class (\w+) \{\n {4}constructor \([^)]*\) \{\n {4}\}\n\n {4}static ([\s\S]*?)\n\}/g;
const readEnum =
  /export function (r_\w+)\(\w+: Deserializer\): \w+ \{\n {4}const index[^;]*;\n {4}switch \(index\) \{\n([\s\S]*?)\n {4}\}\n\}/g;
const passedOn = /\((\w+)\) => \{\s*return ((?:[A-Z]\w*\.)?r_\w*)\(\1\);\s*\}/g;

/** Shortens the codec in a build. */
export function slimTypes(): Plugin {
  return {
    name: 'slim-types',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return typeFiles.test(id) ? slim(code) : null;
    },
  };
}

function slim(code: string): string {
  const short = code
    .replace(readClass, plainObject)
    .replace(/\b(de)?serialize(\w*)/g, (_, from, rest) => `${from ? 'r' : 'w'}_${rest}`)
    .replace(/new Error\(["`]Unknown variant[^;]*;/g, 'new Error("unknown variant");')
    .replace(readEnum, named)
    .replace(passedOn, '$2');
  return short.includes(' oneOf(') ? short + oneOf : short;
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
  return `export class ${name} {\n    static ${reader.slice(0, first)}return {${fields}} as never;\n    }\n}`;
}

/** A reader of names alone, from their list: one object for each, and no switch. */
function named(whole: string, name: string, cases: string): string {
  const each = /^ {8}case \d+: \{\n {12}return \{ kind: "(\w+)" \};\n {8}\}$/gm;
  const rest = cases.replace(each, '').trim();
  if (!rest.startsWith('default:') || rest.includes('\n')) return whole;
  const names = [...cases.matchAll(each)].map(([, kind]) => kind).join(' ');
  return `export const ${name} = /* @__PURE__ */ oneOf("${names}");`;
}

/** What `named` calls. */
const oneOf = `
function oneOf(names) {
  const all = names.split(" ").map((kind) => ({ kind }));
  return (from) => {
    const read = all[from.r_VariantIndex()];
    if (!read) throw new Error("unknown variant");
    return read;
  };
}
`;
