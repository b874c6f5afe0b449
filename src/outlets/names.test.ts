import { describe, expect, test } from "vitest";
import { NameIndex } from "./names";
import { scan } from "./parse";

const directory = `
The Norrby Courier | courier.example
Norrby Courier Sunday | sunday.example
NBW | nbw.example
NBW's Late Desk | desk.example
?The Lantern | lantern.example
?Lumen | lumen.example
9 Minutes | nine.example
+12 Review | review.example
Le Phare | phare.example
北湾社 | beiwan.example | 北湾社网
~Norrby Post | post.example`;

const index = new NameIndex(directory);
scan(directory, { spelling: (start) => index.add(start), host: () => {} });

/** The first letters of the host of the line a name is in. */
const site = (line: number | undefined) =>
  line === undefined ? undefined : / \| (\w+)\./.exec(directory.slice(line))?.[1];

describe("a name looked up", () => {
  test.each([
    ["Norrby Courier", "courier"],
    ["the Norrby Courier", "courier"],
    ["THE NORRBY COURIER", "courier"],
    ["norrby courier", "courier"],
    ["NBW", "nbw"],
    ["nbw", undefined],
    ["NBW’s Late Desk", "desk"],
    ["The Lantern", "lantern"],
    ["the Lantern", "lantern"],
    ["Lantern", undefined],
    ["the lantern", undefined],
    ["Lumen", "lumen"],
    ["the Lumen", undefined],
    ["lumen", undefined],
    ["9 Minutes", "nine"],
    ["9 minutes", undefined],
    ["+12 Review", "review"],
    ["北湾社", "beiwan"],
    ["Norrby", undefined],
    ["Norrby Post", undefined],
    ["", undefined],
  ])("%j", (text, value) => expect(site(index.get(text)?.line)).toBe(value));
});

describe("names found in a text", () => {
  test.each([
    ["It was first in the Norrby Courier.", ["Norrby Courier"]],
    ["It was first in the Norrby\nCourier.", ["Norrby\nCourier"]],
    ["NORRBY COURIER SUNDAY", ["NORRBY COURIER SUNDAY"]],
    ["the Norrby Couriers and norrby courier", []],
    ["NBW’s Late Desk and NBW’s own", ["NBW’s Late Desk", "NBW"]],
    ["NBWs", []],
    ["He told the Lantern; a lantern; Lantern Street", ["Lantern"]],
    ["Lumen asked for the Lumen", ["Lumen"]],
    ["In 9 minutes, on 9 Minutes", ["9 Minutes"]],
    ["the +12 Review, 12 Review", ["+12 Review"]],
    ["selon Le Phare", ["Le Phare"]],
    ["据北湾社报道，北湾社网称", ["北湾社", "北湾社网"]],
    ["", []],
  ])("%j", (text, expected) =>
    expect(index.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected),
  );

  test("with the article before them", () => {
    const articles = index.find("The Norrby Courier, the Lantern and NBW").map(({ article }) => article);
    expect(articles).toEqual(["The", "the", null]);
  });
});
