/** The smaller parts of find, each by a table. */
import { describe, expect, test } from "vitest";
import { siteOf } from "../hosts";
import en from "./languages/en";
import { compile, Is } from "./lexicon";
import { isAboutPage, isNamedFor } from "./link-kinds";
import { probability } from "./model";
import { findPassages } from "./passages";
import { lastBefore } from "./people";
import { findQuotes, type Quote } from "./quotes";
import { findSentences, type Sentence } from "./sentences";
import { acronymOf, keyOf } from "./source-index";
import { type Token, tokenize } from "./tokens";

const lexicon = compile(en);

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenize(text, { start: 0, end: text.length }, lexicon, tokens);
  return tokens;
}

describe("tokens", () => {
  test.each([
    ["Krol’s boat didn’t sail.", ["Krol", "’s", "boat", "didn’t", "sail", "."]],
    ["Mr. Vale, of the U.S. Navy", ["Mr.", "Vale", ",", "of", "the", "U.S.", "Navy"]],
    ["3.5 million at 9 a.m.", ["3.5", "million", "at", "9", "a.m."]],
    ["(“No,” he said)", ["(", "“", "No", ",", "”", "he", "said", ")"]],
    ["an ex-minister", ["an", "ex-minister"]],
  ])("%s", (text, words) => expect(tokensOf(text).map((token) => token.text)).toEqual(words));

  test("know what a word can be", () => {
    const [ex, said] = [tokensOf("ex-minister")[0], tokensOf("said")[0]];
    expect((ex as Token).is & Is.role).toBeTruthy();
    expect((said as Token).is & Is.cue).toBeTruthy();
  });
});

describe("quotations", () => {
  const quoted = (text: string) => {
    const tokens = tokensOf(text);
    const quotes: Quote[] = [];
    findQuotes(text, tokens, 0, tokens.length, lexicon, quotes);
    return quotes.map(({ start, end, closed }) => [
      text.slice(tokens[start]?.start, tokens[end - 1]?.end),
      closed,
    ]);
  };
  test.each([
    [
      "“One,” she said, “and two.”",
      [
        ["“One,”", true],
        ["“and two.”", true],
      ],
    ],
    [
      '"One" and "two"',
      [
        ['"One"', true],
        ['"two"', true],
      ],
    ],
    ["It's the sailors' boat", []],
    ["He called it ‘a small boat’.", [["‘a small boat’", true]]],
    ["“He said ‘no’ to me,” she said", [["“He said ‘no’ to me,”", true]]],
    ["“It goes on and on", [["“It goes on and on", false]]],
    ["She said,“Look at it.”", [["“Look at it.”", true]]],
  ])("%s", (text, spans) => expect(quoted(text)).toEqual(spans));
});

describe("sentences", () => {
  const sentences = (text: string) => {
    const tokens = tokensOf(text);
    const quotes: Quote[] = [];
    findQuotes(text, tokens, 0, tokens.length, lexicon, quotes);
    const found: Sentence[] = [];
    findSentences(tokens, 0, tokens.length, 0, quotes, lexicon, found);
    return found.map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
  };
  test.each([
    ["One. Two.", ["One.", "Two."]],
    ["Mr. Vale met Dr. Osei. They spoke.", ["Mr. Vale met Dr. Osei.", "They spoke."]],
    ["“Why? Why now?” Vale asked. He left.", ["“Why? Why now?” Vale asked.", "He left."]],
    ["“It is over.” She left.", ["“It is over.”", "She left."]],
    ["It cost $3.5 million. Nobody paid.", ["It cost $3.5 million.", "Nobody paid."]],
  ])("%s", (text, parts) => expect(sentences(text)).toEqual(parts));
});

describe("passages", () => {
  const passages = (parts: [kind: "paragraph" | "quote", text: string][], namesOutlet = true) => {
    const text = parts.map(([, part]) => part).join("\n\n");
    let at = 0;
    const blocks = parts.map(([kind, part]) => {
      const start = text.indexOf(part, at);
      at = start + part.length;
      return { kind, start, end: at };
    });
    const article = { text } as Parameters<typeof findPassages>[0]["article"];
    return [...new Set(findPassages({ article, blocks, links: [] }, () => namesOutlet).values())];
  };
  test("quoted blocks in a row are one, up to their signature", () => {
    const found = passages([
      ["quote", "One."],
      ["quote", "— Ada Vale (@ada) May 4"],
      ["quote", "Two."],
    ]);
    expect(found.map(({ start, end, signature }) => [start, end, signature])).toEqual([
      [0, 2, 1],
      [2, 3, null],
    ]);
  });
  test("a quotation over paragraphs that an outlet announces is one", () => {
    const parts: [kind: "paragraph", text: string][] = [
      ["paragraph", "The Gazette reports:"],
      ["paragraph", "“The pier is sold."],
      ["paragraph", "“It will go.”"],
    ];
    expect(passages(parts)).toEqual([{ start: 1, end: 3, signature: null, announced: true }]);
    expect(passages(parts, false)).toEqual([]);
  });
});

describe("links", () => {
  test.each([
    ["https://norrby.example/", true],
    ["https://norrby.example/topics/pier", true],
    ["https://x.com/norrby", true],
    ["https://x.com/norrby/status/1", false],
    ["https://youtube.com/watch?v=abc", false],
    ["https://norrby.example/2026/pier-to-close", false],
    ["mailto:ada@norrby.example", true],
    ["no address", true],
  ])("%s is about somebody: %s", (url, is) => expect(isAboutPage(url)).toBe(is));

  test.each([
    ["https://www.nhb.example/a", "Norrby Harbour Board", true],
    ["https://norrbyharbour.example/a", "Norrby Harbour", true],
    ["https://norwire.example/a", "Norwire", true],
    ["https://elsewhere.example/a", "Norwire", false],
  ])("%s is the site of %s: %s", (url, name, is) => expect(isNamedFor(url, name)).toBe(is));

  test("the site of an address", () =>
    expect(siteOf("https://news.norrby.example/a")).toBe("norrby.example"));
});

describe("names", () => {
  test.each([
    ["The Harbour Board", "harbour board"],
    ["a report", "report"],
    ["Krol’s", "krol"],
  ])("%s is looked up as %s", (name, key) => expect(keyOf(name)).toBe(key));

  test.each([
    ["Norrby Harbour Board", "NHB"],
    ["Bank of Norrby", "BN"],
    ["Norrby", null],
    ["NHB", null],
  ])("%s is short %s", (name, short) => expect(acronymOf(name)).toBe(short));

  test.each([
    [[2, 5, 9], 9, 5],
    [[2, 5, 9], 2, -1],
    [[2, 5, 9], 99, 9],
    [[], 1, -1],
  ])("in %j, the last before %i is %i", (at, limit, last) => expect(lastBefore(at, limit)).toBe(last));
});

test("the model is surer of “said that” than of a verb that only sometimes reports", () => {
  const said = [
    ["lemma", "say"],
    ["class", "say"],
    ["class next", "say", "that"],
    ["source", "name"],
  ];
  const cast = [
    ["lemma", "cast"],
    ["class", "call"],
    ["next", "determiner"],
    ["source", "words"],
  ];
  expect(probability(lexicon.model, "statement", said)).toBeGreaterThan(0.9);
  expect(probability(lexicon.model, "statement", said)).toBeGreaterThan(
    probability(lexicon.model, "statement", cast),
  );
});
