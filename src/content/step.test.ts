import { expect, test } from "vitest";
import type { Placed } from "./place";
import { stepFrom } from "./step";

/** One statement each, by how far its words end below the top of the viewport. */
const page = (...bottoms: number[]) =>
  bottoms.map(
    (bottom, i) =>
      ({ statement: { id: `a${i + 1}` }, ranges: [{ getBoundingClientRect: () => ({ bottom }) }] }) as Placed,
  );

test.each<[string, number[], string[], number, string | undefined]>([
  ["from the lit one on", [10, 20, 30], ["a2"], 1, "a3"],
  ["from the lit one back", [10, 20, 30], ["a2"], -1, "a1"],
  ["of several lit, from the first", [10, 20, 30], ["a3", "a1"], 1, "a2"],
  ["not beyond the last", [10, 20], ["a2"], 1, "a2"],
  ["not before the first", [10, 20], ["a1"], -1, "a1"],
  ["with none lit, on to the first in view or below", [-30, -10, 5, 900], [], 1, "a3"],
  ["with none lit, back to the last above", [-30, -10, 5, 900], [], -1, "a2"],
  ["with all above, back to the last", [-30, -10], [], -1, "a2"],
  ["with all above, nothing is further on", [-30, -10], [], 1, "a2"],
  ["where the lit one is gone from the page, from what is in view", [-30, 5], ["a9"], 1, "a2"],
  ["on a page without statements", [], [], 1, undefined],
])("%s", (_, bottoms, lit, by, id) => {
  expect(stepFrom(page(...bottoms), lit, by)?.statement.id).toBe(id);
});
