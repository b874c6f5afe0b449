import { describe, expect, test } from "vitest";
import { isTitleCase } from "./sentences";
import { parsed, wordsAt } from "./told";

function sentencesIn(text: string): string[] {
  const { tokens, sentences } = parsed(text);
  return sentences.map((sentence) => wordsAt(text, tokens, sentence));
}

/** Text with "|" between its sentences. */
const check = (rows: string[]) =>
  test.each(rows)("%s", (marked) => {
    const parts = marked.split("|").map((part) => part.trim());
    expect(sentencesIn(marked.replace(/ ?\| ?/g, " "))).toEqual(parts);
  });

describe("stops end sentences", () => {
  check([
    "The quay is shut. | The pier is not. | Why?",
    "It sank! | Nobody saw it…",
    "Krol left (she was late). | Vale stayed.",
    "It cost 3.5 million. | 40 people paid.",
    "The boat — the last one — sank. | — Nobody knew.",
  ]);
});

describe("stops of abbreviations and initials do not", () => {
  check([
    "Dr. Amara Osei met Gov. Vale. | They spoke.",
    "J. R. Halloran wrote it. | Nobody read it.",
    "The U.S. Navy paid Wenna Works Inc. in full.",
    "The ferry left at 7 p.m. on Friday.",
    "The ferry left at 7 p.m. | The crew did not.",
    "It was sold by Wenna Works Inc. | The price is secret.",
    "St. Wenna has no doctor. | Nor has Mt. Orrin.",
  ]);
});

describe("a quotation is not split, for its speaker may stand at either end", () => {
  check([
    "“It stays. It stays for good,” Krol said. | She left.",
    "“It stays. It stays for good.” | Krol left.",
    "“It stays.” | Krol left.",
    "“Why now? Why us?” Krol asked. | She left.",
    "“Why now?” Mayor Jonas Whitlow asked reporters. | Krol left.",
    "“Enough!” shouted a man in the front row. | Krol left.",
    "“Why now?” | The hall was silent.",
    "Krol called it “a farce.” | Vale did not.",
    "She asked “why?” and left.",
  ]);
});

test("each knows its block; headings have none", () => {
  const text = "Norrby\n\nKrol left. Vale stayed.\n\nNobody spoke.";
  const { sentences } = parsed(text, { blocks: { 0: { kind: "heading" } } });
  expect(sentences.map(({ block }) => block)).toEqual([1, 1, 2]);
});

test("a whole paragraph set as a heading is read", () => {
  const text = "Krol said on Friday that the old quay at Norrby would stay shut until the summer was over.";
  expect(parsed(text, { blocks: { 0: { kind: "heading" } } }).sentences).toHaveLength(1);
});

test.each([
  ["Harbour Master Shuts Norrby Quay Over Mercury", true],
  ["Harbour master shuts Norrby quay over mercury", false],
  ["Krol Left", false],
])("title case: %s", (text, is) => {
  const { tokens } = parsed(text);
  expect(isTitleCase(tokens, { start: 0, end: tokens.length })).toBe(is);
});
