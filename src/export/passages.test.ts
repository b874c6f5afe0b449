import { expect, test } from "vitest";
import { paragraphs } from "./passages";

test.each([
  ["", []],
  [" \n\n ", []],
  ["One.", ["One."]],
  ["One.\n\nTwo.\n", ["One.", "Two."]],
  ["\n One.\r\n \r\nTwo,\nthree.", ["One.", "Two,\nthree."]],
])("the paragraphs of %j", (text, expected) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
