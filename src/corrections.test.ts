import { describe, expect, test } from "vitest";
import { corrected, correctionOf } from "./corrections";
import { invented } from "./export/invented";
import { statements } from "./statement";
import type { Change, Correction, Trace } from "./trace";

const AT = "2031-05-04T10:00:00Z";

/** As the reader makes them, one after the other. */
function made(changes: Change[]): Correction[] {
  const corrections: Correction[] = [];
  for (const change of changes) corrections.push(correctionOf(change, corrections, AT));
  return corrections;
}

const after = (...changes: Change[]): Trace => corrected(invented, made(changes));

/** "Courier > Lindqvist: that talks…", a line each, in order. */
const told = (trace: Trace): string[] =>
  statements(trace).map(({ via, speaker, excerpt }) =>
    [[...via, ...(speaker ? [speaker] : [])].map(({ name }) => name).join(" > "), excerpt].join(": "),
  );

const range = (words: string) => {
  const start = invented.article.text.indexOf(words);
  return { start, end: start + words.length };
};

const AS_FOUND = told(invented);
const [MAYOR, TALKS, PRICE, BUYER, HADDAD] = AS_FOUND as [string, string, string, string, string];

const rename = (source: string, name: string): Change => ({ what: "rename", source, name });
const drop = (attribution: string): Change => ({ what: "drop", attribution });
const merge = (source: string, into: string): Change => ({ what: "merge", source, into });
const note = (on: string, text: string): Change => ({ what: "note", on, text });
const add = (words: string, ...path: Extract<Change, { what: "add" }>["path"]): Change => ({
  what: "add",
  content: [range(words)],
  path,
});

describe("who said what, after", () => {
  test.each<[string, Change[], string[]]>([
    ["nothing", [], AS_FOUND],
    [
      "another name",
      [rename("s1", " The Courier ")],
      [
        MAYOR.replace("Norrby", "The"),
        TALKS.replace("Norrby", "The"),
        PRICE.replace("Norrby", "The"),
        BUYER,
        HADDAD,
      ],
    ],
    ["a statement that is none", [drop("a2")], [MAYOR, PRICE, BUYER, HADDAD]],
    ["all of them none", ["a1", "a2", "a3", "a4", "a5"].map(drop), []],
    [
      "two that are one",
      [merge("s3", "s2")],
      [MAYOR, TALKS, "Norrby Courier > Ada Lindqvist: the price was “far too low”", BUYER, HADDAD],
    ],
    [
      "one through whom the other was heard",
      [merge("s2", "s1")],
      [MAYOR, TALKS].map((line) => line.replace(" > Ada Lindqvist", "")).concat(PRICE, BUYER, HADDAD),
    ],
    [
      "another speaker, through the same",
      [{ what: "speaker", attribution: "a3", speaker: { source: "s4" } }],
      [MAYOR, TALKS, PRICE.replace("two officials", "سلمى حداد"), BUYER, HADDAD],
    ],
    [
      "a new speaker where nobody was named",
      [{ what: "speaker", attribution: "a4", speaker: { name: "Kestrel", kind: "organization" } }],
      [MAYOR, TALKS, PRICE, `Kestrel${BUYER}`, HADDAD],
    ],
    [
      "the one through whom it was heard as the speaker",
      [{ what: "speaker", attribution: "a3", speaker: { source: "s1" } }],
      [MAYOR, TALKS, PRICE.replace(" > two officials", ""), BUYER, HADDAD],
    ],
    [
      "a statement more, in its place",
      [add("the Courier wrote", { name: "Kestrel", kind: "outlet" }, { source: "s2" })],
      [MAYOR, TALKS, PRICE, "Kestrel > Ada Lindqvist: the Courier wrote", BUYER, HADDAD],
    ],
    [
      "one behind all others",
      [add("said سلمى حداد", { source: "s4" })],
      [...AS_FOUND, "سلمى حداد: said سلمى حداد"],
    ],
    [
      "several that build on each other",
      [
        add("nine million", { name: "Kestrel", kind: "organization" }),
        rename("c1s1", "Kestrel Shipping"),
        merge("s3", "c1s1"),
        drop("c1"),
      ],
      [MAYOR, TALKS, PRICE.replace("two officials", "Kestrel Shipping"), BUYER, HADDAD],
    ],
  ])("%s", (_, changes, expected) => expect(told(after(...changes))).toEqual(expected));
});

describe("the sources, after", () => {
  const names = (trace: Trace) => trace.sources.map(({ id, name, kind }) => `${id} ${name} (${kind})`);
  const [COURIER, LINDQVIST, OFFICIALS, SALMA] = names(invented);
  test.each<[string, Change[], (string | undefined)[]]>([
    [
      "another kind",
      [{ what: "kind", source: "s3", kind: "document" }],
      [COURIER, LINDQVIST, "s3 two officials (document)", SALMA],
    ],
    ["two that are one", [merge("s1", "s3")], ["s3 two officials (anonymous)", LINDQVIST, SALMA]],
    ["the only statement of one gone", [drop("a5")], [COURIER, LINDQVIST, OFFICIALS]],
    [
      "the only statement of one said by another",
      [{ what: "speaker", attribution: "a3", speaker: { source: "s2" } }],
      [COURIER, LINDQVIST, SALMA],
    ],
    [
      "a new one that the text does not name",
      [add("nine million", { name: "Reva Stone", kind: "person" })],
      [COURIER, LINDQVIST, OFFICIALS, SALMA, "c1s1 Reva Stone (person)"],
    ],
  ])("%s", (_, changes, expected) => expect(names(after(...changes))).toEqual(expected));

  test("a merged one keeps its own and has the other’s, too", () => {
    const [first, second] = invented.sources;
    const sources = [
      { ...first, mentions: [{ start: 9, end: 12 }], note: "paper" },
      { ...second, domain: "town.example", mentions: [{ start: 2, end: 4 }], note: "mayor" },
      ...invented.sources.slice(2),
    ] as Trace["sources"];
    const [stays] = corrected({ ...invented, sources }, made([merge("s1", "s2")])).sources;
    expect(stays).toEqual({
      ...second,
      byReader: true,
      domain: "town.example",
      note: "mayor\npaper",
      mentions: [
        { start: 2, end: 4 },
        { start: 9, end: 12 },
      ],
    });
  });
});

test("an added statement is as one that was found, and marked", () => {
  const trace = after(add("the price was “far", { name: "Kestrel", kind: "organization" }));
  const sentence = "Two officials said the price was “far too low”, the Courier wrote.";
  expect(trace.attributions.find(({ id }) => id === "c1")).toEqual({
    id: "c1",
    sentence: range(sentence),
    source: null,
    cue: null,
    content: [range("the price was “far")],
    form: "mixed",
    path: ["c1s1"],
    hedged: false,
    setting: null,
    confidence: 1,
    pattern: "reader",
    original: null,
    byReader: true,
  });
  expect(trace.sources.find(({ id }) => id === "c1s1")).toMatchObject({
    mentions: [range("Kestrel")],
    byReader: true,
  });
});

test("a note stands on a source or a statement until it is emptied", () => {
  const trace = after(note("s2", "on leave "), note("a1", "see minutes"), note("a3", "x"), note("a3", " "));
  expect(trace.sources.map(({ note }) => note)).toEqual([undefined, "on leave", undefined, undefined]);
  expect(trace.attributions.map(({ note }) => note)).toEqual(["see minutes", ...Array(4).fill(undefined)]);
  expect(Object.keys(trace.attributions[2] ?? {})).not.toContain("note");
});

test("each tells what was before and what is now", () => {
  const trace = after(
    rename("s2", "A. Lindqvist"),
    { what: "kind", source: "s2", kind: "post" },
    merge("s3", "s2"),
    { what: "speaker", attribution: "a5", speaker: { name: "Nour", kind: "person" } },
    drop("a4"),
    add("nine million", { source: "s2" }),
    note("a1", "one"),
    note("a1", "two"),
  );
  expect(trace.corrections?.map(({ id, at, about, was, now }) => [id, at, about, was, now])).toEqual([
    ["c1", AT, "Ada Lindqvist", "Ada Lindqvist", "A. Lindqvist"],
    ["c2", AT, "A. Lindqvist", "person", "post"],
    ["c3", AT, "two officials", null, "A. Lindqvist"],
    ["c4", AT, "“لن نبيع الميناء”", "سلمى حداد", "Nour"],
    ["c5", AT, "The buyer reportedly offered nine million", null, null],
    ["c6", AT, "nine million", null, "A. Lindqvist"],
    ["c7", AT, "“The harbour will not be sold,”", null, "one"],
    ["c8", AT, "“The harbour will not be sold,”", "one", "two"],
  ]);
});

describe("what does not fit changes nothing, and is kept and told", () => {
  const nowhere = { start: 5, end: 9_000 };
  test.each<[string, Change]>([
    ["no such source", rename("s9", "X")],
    ["no name", rename("s1", "  ")],
    ["no such source to have a kind", { what: "kind", source: "s9", kind: "person" }],
    ["no such statement", drop("a9")],
    ["one with itself", merge("s1", "s1")],
    ["one with nobody", merge("s1", "s9")],
    ["nobody with one", merge("s9", "s1")],
    ["said by nobody known", { what: "speaker", attribution: "a1", speaker: { source: "s9" } }],
    ["nothing, said by somebody", { what: "speaker", attribution: "a9", speaker: { source: "s1" } }],
    ["words beyond the text", { what: "add", content: [nowhere], path: [{ source: "s1" }] }],
    ["no words", { what: "add", content: [], path: [{ source: "s1" }] }],
    ["words turned round", { what: "add", content: [range("nine"), range("Two")], path: [{ source: "s1" }] }],
    ["words of nobody", add("nine million")],
    ["words of nobody known", add("nine million", { source: "s9" })],
    ["words of one without a name", add("nine million", { name: " ", kind: "person" })],
    ["a note on nothing", note("x1", "why")],
  ])("%s", (_, change) => {
    const trace = after(change);
    expect(trace).toEqual({ ...invented, corrections: [{ ...made([change])[0], unfit: true }] });
  });

  test("taking one back leaves those that built on it without effect, until it is there again", () => {
    const all = made([
      add("nine million", { name: "Kestrel", kind: "organization" }),
      rename("c1s1", "Kestrel Shipping"),
    ]);
    const before = corrected(invented, all).corrections ?? [];
    const without = corrected(invented, before.slice(1));
    expect(told(without)).toEqual(AS_FOUND);
    expect(without.corrections).toEqual([{ ...before[1], unfit: true }]);
    expect(corrected(invented, [before[0] as Correction, ...(without.corrections ?? [])])).toEqual(
      corrected(invented, all),
    );
  });
});

test("a corrected trace can be corrected further", () => {
  const all = made([
    add("nine million", { name: "Kestrel", kind: "organization" }),
    merge("s3", "c1s1"),
    drop("a2"),
    note("c1", "heard it"),
    drop("c9"),
  ]);
  for (let i = 0; i <= all.length; i++)
    expect(corrected(corrected(invented, all.slice(0, i)), all.slice(i))).toEqual(corrected(invented, all));
});

test("the trace as found is left as it is, and ids are never given twice", () => {
  const copy = structuredClone(invented);
  after(rename("s1", "X"), merge("s2", "s1"), drop("a1"));
  expect(invented).toEqual(copy);
  const [, second] = made([drop("a1"), drop("a2")]);
  expect(correctionOf(drop("a3"), [second as Correction], AT).id).toBe("c3");
});
