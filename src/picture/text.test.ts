import { describe, expect, test } from "vitest";
import { directionOf, linesOf } from "./text";

/** Every letter ten pixels wide. */
const fits = (line: string) => [...line].length * 10;

describe("lines", () => {
  test.each<[string, string, number, number, string[]]>([
    ["nothing", "", 100, 2, []],
    ["one line", "Ada Lind", 100, 2, ["Ada Lind"]],
    ["broken between words", "Harbour Board of Norrby", 130, 3, ["Harbour Board", "of Norrby"]],
    [
      "too long for its lines",
      "Harbour Board of Norrby and the Islands",
      130,
      2,
      ["Harbour Board", "of Norrby an…"],
    ],
    ["a word wider than a line", "Donaudampfschiff", 100, 2, ["Donaudampf", "schiff"]],
    ["punctuation stays with its word", "Norrby, Wenna, Kessel", 80, 3, ["Norrby,", "Wenna,", "Kessel"]],
    ["Chinese, where no space tells words", "港口不会出售", 40, 2, ["港口不会", "出售"]],
    ["no letter is cut in two", "👩‍👩‍👧‍👧👩‍👩‍👧‍👧", 80, 1, ["👩‍👩‍👧‍👧…"]],
  ])("%s", (_, text, width, most, expected) => expect(linesOf(text, width, most, fits)).toEqual(expected));
});

test.each([
  ["Ada Lind", "ltr"],
  ["“لن نبيع”", "rtl"],
  ["2031", "ltr"],
  ["12 שקל", "rtl"],
  ["AP: سلمى", "ltr"],
])("%s is read %s", (text, direction) => expect(directionOf(text)).toBe(direction));
