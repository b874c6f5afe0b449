import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { traceOne } from "./cli/trace-one";
import { corrected, correctionOf } from "./corrections";
import { invented } from "./export/invented";
import { inventedFollowed } from "./export/invented-followed";
import { blockSchema, linkSchema, traceSchema } from "./schema";
import type { Change } from "./trace";

const WEB = join(import.meta.dirname, "../e2e/web");
const pages = readdirSync(WEB, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);

/** Milliseconds: the first page waits for the directory of outlets. */
const PATIENCE = 30_000;

test.each(pages)("the trace of %s is taken whole", { timeout: PATIENCE }, (file) => {
  const html = readFileSync(join(WEB, file), "utf8");
  const outcome = traceOne({ html, url: `https://${file}`, language: null });
  if ("error" in outcome) expect(outcome.error.code).toBe("no-article");
  else expect(v.parse(traceSchema, outcome.trace)).toEqual(outcome.trace);
});

test.each([
  ["by hand", invented],
  ["that was followed", inventedFollowed],
])("a trace %s is taken whole", (_, trace) => {
  expect(v.parse(traceSchema, trace)).toEqual(trace);
});

const said = { name: "Runa Vey", kind: "person" } as const;
test.each<Change>([
  { what: "rename", source: "s1", name: "The Norrby Courier" },
  { what: "kind", source: "s1", kind: "organization" },
  { what: "merge", source: "s1", into: "s2" },
  { what: "drop", attribution: "a1" },
  { what: "speaker", attribution: "a1", speaker: said },
  { what: "speaker", attribution: "a1", speaker: { source: "s2" } },
  { what: "add", content: [{ start: 2, end: 12 }], path: [{ source: "s1" }, said] },
  { what: "note", on: "a2", text: "Ask her again." },
  { what: "drop", attribution: "a99" },
])("a trace with the correction %o is taken whole", (change) => {
  const trace = corrected(invented, [correctionOf(change, [], "2031-05-04T10:00:00Z")]);
  expect(v.parse(traceSchema, trace)).toEqual(trace);
});

const [attribution] = invented.attributions;
const { original, followed } = inventedFollowed.attributions[0] ?? {};
const SCRIPT = { of: "web", url: "javascript:alert(1)" };
test.each([
  ["of another kind", { ...invented, schema: "recipe/1" }],
  ["without an article", { ...invented, article: null }],
  ["of no time", { ...invented, tracedAt: "yesterday" }],
  ["with a form nobody knows", { ...invented, attributions: [{ ...attribution, form: "loud" }] }],
  ["with half an offset", { ...invented, attributions: [{ ...attribution, cue: { start: 0.5, end: 2 } }] }],
  ["surer than sure", { ...invented, attributions: [{ ...attribution, confidence: 2 }] }],
  ["of a day that is none", { ...invented, tracedAt: "2031-13-40T10:00:00Z" }],
  [
    "that leads nowhere",
    { ...invented, attributions: [{ ...attribution, original: { ...original, url: "https://%" } }] },
  ],
  [
    "with a search that is a script",
    { ...invented, attributions: [{ ...attribution, followed: { ...followed, searches: [SCRIPT] } }] },
  ],
  ["that is a list", []],
  ["that is null", null],
])("a trace %s is refused", (_, value) => {
  expect(v.is(traceSchema, value)).toBe(false);
});

test("what nobody knows of is left out", () => {
  const odd = { ...invented, attributions: [{ ...attribution, html: "<script>" }], onload: "run()" };
  expect(v.parse(traceSchema, odd)).toEqual({ ...invented, attributions: [attribution] });
});

test.each([
  [{ start: 0, end: 4, kind: "paragraph" }, true],
  [{ start: 0, end: 4, kind: "post", url: "https://chatter.example/1", author: "Ina Morrow" }, true],
  [{ start: 0, end: 4, kind: "picture" }, false],
  [{ start: -1, end: 4, kind: "paragraph" }, false],
])("a block %o: %s", (block, taken) => expect(v.is(blockSchema, block)).toBe(taken));

test.each([
  [{ start: 0, end: 4, url: "https://norwire.example/" }, true],
  [{ start: 0, end: 4 }, false],
  [{ start: 0, end: 4, url: "norwire" }, false],
])("a link %o: %s", (link, taken) => expect(v.is(linkSchema, link)).toBe(taken));
