import { expect, test } from "vitest";
import { invented } from "../export/invented";
import { canCorrect, corrected } from "./correcting";
import type { Entry } from "./entry";

const entry: Entry = {
  ...{ format: 1, id: "e1", keptAt: "2031-05-03T10:00:00.000Z" },
  ...{ trace: invented, blocks: [], links: [] },
};
const renamed = corrected(entry, (hand) =>
  hand.correct([{ what: "rename", source: "s1", name: "Bay Press" }]),
);

test("a corrected entry holds what was found beside what became of it", () => {
  expect(renamed.trace.sources.find(({ id }) => id === "s1")?.name).toBe("Bay Press");
  expect(renamed.found).toEqual(invented);
  expect(renamed.trace.corrections?.map(({ id, what }) => [id, what])).toEqual([["c1", "rename"]]);
});

test("it is corrected further, and each correction taken back by itself, in any order", () => {
  const twice = corrected(renamed, (hand) => hand.correct([{ what: "drop", attribution: "a1" }]));
  expect(twice.trace.corrections?.map(({ id }) => id)).toEqual(["c1", "c2"]);
  const dropped = corrected(twice, (hand) => hand.undo(["c1"]));
  expect(dropped.trace.sources.find(({ id }) => id === "s1")?.name).toBe(invented.sources[0]?.name);
  expect(dropped.trace.attributions).toHaveLength(invented.attributions.length - 1);
  expect(corrected(dropped, (hand) => hand.undo(["c2"]))).toEqual(entry);
});

test("of a trace kept corrected without what was found, nothing can be taken back", () => {
  expect([entry, renamed].map(canCorrect)).toEqual([true, true]);
  const { found, ...bare } = renamed;
  expect(canCorrect(bare)).toBe(false);
});
