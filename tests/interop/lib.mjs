// The documents that `tests/tests/interop.rs` wrote, and how the package's values are compared.

import { isImmutableString } from "@automerge/automerge";
import { readFileSync } from "node:fs";

const folder = new URL("../../target/interop/", import.meta.url);

const bytes = (name) => new Uint8Array(readFileSync(new URL(name, folder)));

/** Every document: its name, genesis, stored runs, heads, and what it says. */
export function held() {
  const index = JSON.parse(readFileSync(new URL("index.json", folder), "utf8"));
  return index.map((document) => ({
    ...document,
    genesis: bytes(document.genesis),
    runs: document.runs.map(bytes),
  }));
}

/** A value as plain JSON: bytes in hexadecimal, whole strings as text. */
export function plain(value) {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (isImmutableString(value)) return value.val;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

const CHUNK = { magic: [0x85, 0x6f, 0x4a, 0x83], document: 0 };

/** A run's changes one by one, or `null` where it is a whole saved document. */
export function changes(run) {
  const found = [];
  for (let at = 0; at < run.length; ) {
    if (!CHUNK.magic.every((byte, place) => run[at + place] === byte)) throw new Error("no chunk");
    if (run[at + 8] === CHUNK.document) return null;
    let [length, shift, from] = [0, 0, at + 9];
    for (; run[from] & 0x80; from++, shift += 7) length |= (run[from] & 0x7f) << shift;
    length |= run[from] << shift;
    const end = from + 1 + length;
    found.push(run.slice(at, end));
    at = end;
  }
  return found;
}

export function concat(parts) {
  return new Uint8Array(Buffer.concat(parts));
}
