import { describe, expect, test } from "vitest";
import { Is } from "./lexicon";
import { spanText, type Token, tokenize } from "./tokens";
import { lexicon, parsed } from "./told";

const tokensOf = (text: string): Token[] => parsed(text).tokens;
const wordsOf = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join(" ");

describe("a full stop belongs to an abbreviation or an initial, and to nothing else", () => {
  test.each([
    ["Sgt. Bram Oyelaran", "Sgt. Bram Oyelaran"],
    ["Gov. Vale, Sen. Krol", "Gov. Vale , Sen. Krol"],
    ["J. R. Halloran", "J. R. Halloran"],
    ["J.R. Halloran", "J.R. Halloran"],
    ["T.S.K. Maru spoke", "T.S.K. Maru spoke"],
    ["the U.K. and the E.U. agreed", "the U.K. and the E.U. agreed"],
    ["Wenna Works Inc. paid", "Wenna Works Inc. paid"],
    ["at 7 p.m. on Jan. 4", "at 7 p.m. on Jan. 4"],
    ["gulls, terns, etc. nest there", "gulls , terns , etc. nest there"],
    ["She left.", "She left ."],
    ["Nobody came...", "Nobody came . . ."],
  ])("%s", (text, words) => expect(wordsOf(text)).toBe(words));
});

describe("an apostrophe parts a clitic and stays inside a name or a negation", () => {
  test.each([
    ["Krol's quay", "Krol 's quay"],
    ["Krol’s quay", "Krol ’s quay"],
    ["they’ve gone", "they ’ve gone"],
    ["she'd go, he'll stay", "she 'd go , he 'll stay"],
    ["I'm here, we're not", "I 'm here , we 're not"],
    ["Fiona O'Dwyer", "Fiona O'Dwyer"],
    ["Luca D’Amaro", "Luca D’Amaro"],
    ["it wasn't him", "it wasn't him"],
    ["the sailors' boat", "the sailors ' boat"],
  ])("%s", (text, words) => expect(wordsOf(text)).toBe(words));
});

describe("numbers, addresses and compounds are one word each", () => {
  test.each([
    ["1,250 boats", "1,250 boats"],
    ["£3.20 a day", "£3.20 a day"],
    ["12% of them", "12% of them"],
    ["the 2026-27 season", "the 2026-27 season"],
    ["@ada_vale wrote #norrby", "@ada_vale wrote #norrby"],
    ["norrby.example said", "norrby.example said"],
    ["Vale–Krol pact", "Vale – Krol pact"],
    ["then—now", "then — now"],
    ["Zoë Åkesson-Łuk", "Zoë Åkesson-Łuk"],
  ])("%s", (text, words) => expect(wordsOf(text)).toBe(words));
});

describe("a token knows what it can be", () => {
  const flagsOf = (word: string): number => (tokensOf(word)[0] as Token).is;
  test.each([
    ["spokeswoman", Is.role | Is.female],
    ["Dr.", Is.title],
    ["vice-chairman", Is.role | Is.male],
    ["1,250", Is.number],
    ["$40", Is.number],
    ["wearily", Is.adverb],
    ["SHE", Is.pronoun],
    ["who", Is.relative],
    ["claim", Is.cue | Is.cueNoun | Is.nounLike],
    ["ministry", Is.organization],
    ["tweet", Is.post | Is.cue],
  ])("%s", (word, flags) => expect(flagsOf(word) & flags).toBe(flags));

  test.each([
    ["Krol", true, true],
    ["quay", false, true],
    ["Écija", true, true],
    ["—", false, false],
    ["7", false, true],
  ])("%s: capital %s, word %s", (text, capital, word) => {
    const [token] = tokensOf(text);
    expect([token?.capital, token?.word]).toEqual([capital, word]);
  });
});

test("a clitic is a word without a capital, whatever its case", () => {
  const [, clitic] = tokensOf("KROL’S QUAY");
  expect([clitic?.text, clitic?.capital, clitic?.word]).toEqual(["’S", false, true]);
});

test("only the block is read, and places are those of the whole text", () => {
  const text = "Heading\n\nKrol spoke.";
  const into: Token[] = [];
  tokenize(text, { start: 9, end: text.length }, lexicon, into);
  expect(into.map(({ start, end, text: word }) => [start, end, word])).toEqual([
    [9, 13, "Krol"],
    [14, 19, "spoke"],
    [19, 20, "."],
  ]);
});

test("a span is written with single spaces, marks where they were", () => {
  const tokens = tokensOf("the  board's\n(first) vote");
  expect(spanText(tokens, 0, tokens.length)).toBe("the board's (first) vote");
  expect(spanText(tokens, 1, 3)).toBe("board's");
  expect(spanText(tokens, 2, 2)).toBe("");
});
