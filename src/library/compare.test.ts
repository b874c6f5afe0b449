import { expect, test } from "vitest";
import { compareTexts, compareWords, type Piece } from "./compare";

/** "the [-old-]{+new+} harbour". */
const written = (pieces: Piece[]) =>
  pieces
    .map(({ in: side, text }) => ({ both: text, before: `[-${text}-]`, after: `{+${text}+}` })[side])
    .join("");

test.each([
  ["the old harbour", "the old harbour", "the old harbour"],
  ["it cost 400,000 crowns", "it cost 900,000 crowns", "it cost [-400,000-]{+900,000+} crowns"],
  ["one two three", "four five three", "[-one two-]{+four five+} three"],
  ["said Krol", "said Krol on Friday", "said Krol{+ on Friday+}"],
  ["水位，三米。", "水位，五米。", "水位，[-三米-]{+五米+}。"],
  ["", "new", "{+new+}"],
])("“%s” and “%s”: %s", (before, after, compared) => {
  expect(written(compareWords(before, after))).toBe(compared);
});

const A = "The clock tower will close in May, the council said.";
const B = "Surveyor Hanne Ulrik called the beam rotten.";
const C = "Visitors come on the day of the fair.";
const C2 = "Visitors come on the eve of the fair.";

test.each<[string, string[], string[], string[]]>([
  ["nothing", [A, B], [A, B], [`same ${A}`, `same ${B}`]],
  ["one gone", [A, B, C], [A, C], [`same ${A}`, `gone [-${B}-]`, `same ${C}`]],
  ["one new at the end", [A], [A, B], [`same ${A}`, `new {+${B}+}`]],
  [
    "one reworded",
    [A, C],
    [A, C2],
    [`same ${A}`, "changed Visitors come on the [-day-]{+eve+} of the fair."],
  ],
  [
    "one replaced by another before one reworded",
    [B, C],
    [A, C2],
    [`gone [-${B}-]`, `new {+${A}+}`, "changed Visitors come on the [-day-]{+eve+} of the fair."],
  ],
  ["all of it", [B], [A], [`gone [-${B}-]`, `new {+${A}+}`]],
])("%s changes", (_, before, after, compared) => {
  const paragraphs = compareTexts(before.join("\n\n"), after.join("\n\n"));
  expect(paragraphs.map(({ change, pieces }) => `${change} ${written(pieces)}`)).toEqual(compared);
});

test("no word is lost, however the texts differ", () => {
  const before = [A, B, C, A].join("\n\n");
  const after = [C2, A, B.replace("rotten", "sound"), C].join("\n\n");
  const paragraphs = compareTexts(before, after);
  const side = (other: Piece["in"]) =>
    paragraphs
      .map(({ pieces }) =>
        pieces
          .filter((piece) => piece.in !== other)
          .map(({ text }) => text)
          .join(""),
      )
      .filter(Boolean)
      .join("\n\n");
  expect(side("after")).toBe(before);
  expect(side("before")).toBe(after);
});
