// The stock package opens what a device holds, in every way it has, and reads what we read.

import * as Automerge from "@automerge/automerge";
import assert from "node:assert/strict";
import test from "node:test";

import { changes, concat, held, plain } from "./lib.mjs";

const documents = held();

const ways = {
  load: ({ genesis, runs }) => Automerge.load(concat([genesis, ...runs])),
  loadIncremental: ({ genesis, runs }) =>
    [genesis, ...runs].reduce((doc, run) => Automerge.loadIncremental(doc, run), Automerge.init()),
  applyChanges: ({ genesis, runs }) => {
    const all = runs.map(changes);
    if (all.includes(null)) return null; // a whole document, saved as one
    const [doc] = Automerge.applyChanges(Automerge.init(), [genesis, ...all.flat()]);
    return doc;
  },
};

test("every kind is here", () => {
  const kinds = new Set(documents.map(({ says }) => says.kind));
  assert.deepEqual([...kinds].sort(), ["blueprint", "card", "draft", "private", "session", "team"]);
});

for (const document of documents) {
  for (const [way, open] of Object.entries(ways)) {
    test(`${document.name} by ${way}`, (t) => {
      const doc = open(document);
      if (doc === null) return t.skip("saved as one piece");
      assert.deepEqual(Automerge.getHeads(doc).sort(), document.heads);
      const { titles, others, details, ...says } = document.says;
      const read = plain(doc);
      for (const [name, wanted] of Object.entries(says)) assert.deepEqual(read[name], wanted, name);
      if (details) {
        const { practised_at: moment, ...rest } = read.details;
        assert.deepEqual(rest, details);
        assert.match(moment, /^[0-9a-f]+$/);
      }
      for (const [version, texts] of Object.entries(titles ?? {})) {
        const content = Buffer.from(doc.versions[version]).toString("utf8");
        for (const text of texts) assert.ok(content.includes(text), text);
      }
      assert.equal(Object.keys(doc.versions ?? {}).length, Object.keys(titles ?? {}).length);
      for (const [criterion, values] of Object.entries(others ?? {})) {
        const all = Object.values(Automerge.getConflicts(doc.ratings, criterion));
        assert.deepEqual(all.sort(), [read.ratings[criterion], ...values].sort());
      }
    });
  }
}

test("somebody wrote at the same time", () => {
  assert.ok(documents.some(({ says }) => Object.keys(says.others ?? {}).length > 0));
});

test("what the package saves has the same heads", () => {
  for (const document of documents) {
    const saved = Automerge.save(ways.load(document));
    assert.deepEqual(Automerge.getHeads(Automerge.load(saved)).sort(), document.heads);
  }
});
