// The core's JavaScript side can free a core, knows older ways to start one, and minds a fault of
// Safari's after two gigabytes of text. Here a core lives as long as its worker, starts in one way,
// and what crosses as text are the few lines of a panic: all else crosses as bytes.

const parts: [RegExp, string][] = [
  [/ {4}__destroy_into_raw\(\) \{[\s\S]*?\n {4}free\(\) \{[\s\S]*?\n {4}\}\n/, ''],
  [/ {8}CoreFinalization\.register\(.*\);\n/, ''],
  [/^const CoreFinalization = [\s\S]*?;\n/m, ''],
  [/^if \(Symbol\.dispose\).*;\n/m, ''],
  [/function initSync\(module\) \{[\s\S]*?\n\}/, `function initSync({ module }) {
    return __wbg_finalize_init(new WebAssembly.Instance(module, __wbg_get_imports()), module);
}`],
  [/function decodeText\(bytes\) \{[\s\S]*?\n\}/, `function decodeText(bytes) {
    return cachedTextDecoder.decode(bytes);
}`],
];

/** Leaves that out; where it is written otherwise than is expected here, all of it stays as it is. */
export function slimGlue(code: string): string {
  if (!parts.every(([part]) => part.test(code))) return code;
  return parts.reduce((rest, [part, shorter]) => rest.replace(part, shorter), code);
}
