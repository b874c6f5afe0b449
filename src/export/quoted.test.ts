import { expect, test } from "vitest";
import type { Attribution, Form } from "../trace";
import { invented } from "./invented";
import { quotedWords } from "./quoted";

test.each<[string, Form, string]>([
  ["“No date,”", "direct", "“No date,”"],
  ["the price was “far too low”", "mixed", "far too low"],
  ["a “small” but „very long“ way", "mixed", "very long"],
  ['it was "far" and "further away"', "mixed", "further away"],
  ['"far" and, as they often say, "away"', "mixed", "away"],
  ["a price", "indirect", ""],
])("%s, %s", (text, form, expected) => {
  const attribution = { ...invented.attributions[0], form, content: [{ start: 0, end: text.length }] };
  expect(quotedWords(text, attribution as Attribution)).toBe(expected);
});
