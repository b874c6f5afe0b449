import { expect, test } from "vitest";
import { formOf, longestQuoted } from "./quoted";
import type { Form } from "./trace";

test.each<[string, Form, string]>([
  ["“No date,”", "direct", "No date,"],
  ["the price was “far too low”", "mixed", "far too low"],
  ["a “small” but „very long“ way", "mixed", "very long"],
  ['it was "far" and "further away"', "mixed", "further away"],
  ['"far" and, as they often say, "away"', "mixed", "away"],
  ["a price", "indirect", ""],
])("%s, %s", (text, form, expected) => {
  expect(longestQuoted(text, { form, content: [{ start: 0, end: text.length }] })).toBe(expected);
});

/** The words between the bars. */
test.each<[string, Form]>([
  ["|“No date,”| she said.", "direct"],
  ["“|No date|,” she said.", "direct"],
  ["“No date,” she said. |It was late.|", "indirect"],
  ["She called |it “far too low”| and left.", "mixed"],
  ["Die Lage sei „|ernst|“, sagte sie.", "direct"],
  ["Die Lage sei „ernst“, |sagte sie.|", "indirect"],
  ["“He said ‘|never|’ twice,” she said.", "direct"],
  ["The dockers’ leader said “|no|”.", "direct"],
  ["‘|No date|,’ she said.", "direct"],
  ["It |wasn’t| late.", "indirect"],
  ["“It never ended.\n\nIt |went on.|", "indirect"],
  ["「|三年|」と述べた。", "direct"],
  ["|…|", "indirect"],
])("%s is %s", (marked, form) => {
  const [before = "", words = "", after = ""] = marked.split("|");
  const range = { start: before.length, end: before.length + words.length };
  expect(formOf(before + words + after, [range])).toBe(form);
});
