import { expect, test } from "vitest";
import { longestQuoted } from "./quoted";
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
