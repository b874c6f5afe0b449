import { expect, test } from "vitest";
import type { Attribution, Range, Trace } from "../trace";
import { invented } from "./invented";
import { passages } from "./passages";

const text = "One two three.\n\nFour “five six” seven.\n\n";

function traceOf(contents: Range[][]): Trace {
  const [model] = invented.attributions as [Attribution];
  return {
    ...invented,
    article: { ...invented.article, text },
    attributions: contents.map((content) => ({ ...model, content })),
  };
}

const at = (words: string): Range => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** "One {0:two three.}0": what a statement covers, and where it ends. */
const drawn = (contents: Range[][]) =>
  passages(traceOf(contents)).map((paragraph) =>
    paragraph
      .map(({ text, within, ends }) => (within.length > 0 ? `{${within}:${text}}${ends}` : text))
      .join(""),
  );

test.each<[string, Range[][], string[]]>([
  ["nothing said", [], ["One two three.", "Four “five six” seven."]],
  ["a statement", [[at("two")]], ["One {0:two}0 three.", "Four “five six” seven."]],
  ["its second part", [[at("two"), at("seven")]], ["One {0:two} three.", "Four “five six” {0:seven}0."]],
  ["over two paragraphs", [[at("three.\n\nFour")]], ["One two {0:three.}", "{0:Four}0 “five six” seven."]],
  [
    "one within another",
    [[at("“five six” seven")], [at("six")]],
    ["One two three.", "Four {0:“five }{0,1:six}1{0:” seven}0."],
  ],
  [
    "one across another",
    [[at("two three")], [at("One two")]],
    ["{1:One }{0,1:two}1{0: three}0.", "Four “five six” seven."],
  ],
  ["none of it", [[{ start: 3, end: 3 }]], ["One two three.", "Four “five six” seven."]],
])("%s", (_, contents, paragraphs) => expect(drawn(contents)).toEqual(paragraphs));

test("no text, no paragraphs", () => {
  expect(passages({ ...invented, article: { ...invented.article, text: "" }, attributions: [] })).toEqual([]);
});
