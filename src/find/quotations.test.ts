import { expect, test } from "vitest";
import { traced } from "./told";

const told = (text: string) =>
  traced(text, { language: "el" }).attributions.map(({ content, path }) => [
    ...content.map(({ start, end }) => text.slice(start, end)),
    path.length,
  ]);

test.each([
  [
    "«Το καράβι που κανείς δεν μπορεί να πληρώσει», είπε η Ρέα.",
    [["«Το καράβι που κανείς δεν μπορεί να πληρώσει»", 0]],
  ],
  ["Η «Αυγή» έγραψε.", []],
  [
    "„Jeden dva tři čtyři pět“ a “one two three four”",
    [
      ["„Jeden dva tři čtyři pět“", 0],
      ["“one two three four”", 0],
    ],
  ],
  ["「一二三四五六七八九」", [["「一二三四五六七八九」", 0]]],
  ["« unclosed words that never end here", []],
])("%s", (text, quotations) => {
  expect(told(text)).toEqual(quotations);
});
