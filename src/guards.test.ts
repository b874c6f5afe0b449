import { expect, test } from "vitest";
import { backgroundGuards, pageGuards, popupGuards } from "./guards";

const look = { forms: ["direct", "indirect"], style: "both", cardDelay: 250 };

test.each<[string, (args: readonly unknown[]) => boolean, unknown[], boolean]>([
  ["a click with a look", pageGuards.click, [look], true],
  ["a click with no form to show", pageGuards.click, [{ ...look, forms: [], cardDelay: 0 }], true],
  ["a click with nothing", pageGuards.click, [], false],
  ["a click with null", pageGuards.click, [null], false],
  ["a click with an unknown form", pageGuards.click, [{ ...look, forms: ["loud"] }], false],
  ["a click with forms that are no list", pageGuards.click, [{ ...look, forms: "direct" }], false],
  ["a click with an unknown style", pageGuards.click, [{ ...look, style: "loud" }], false],
  ["a step on", pageGuards.step, [look, 1], true],
  ["a step back", pageGuards.step, [look, -1], true],
  ["a leap", pageGuards.step, [look, 5], false],
  ["a copy", pageGuards.copy, [look, "markdown"], true],
  ["a copy in no format", pageGuards.copy, [look], false],
  ["an address to go to", backgroundGuards.go, ["https://harrowcourier.example/"], true],
  ["a script to go to", backgroundGuards.go, ["javascript:alert(1)"], false],
  ["a click with a delay in words", pageGuards.click, [{ ...look, cardDelay: "250" }], false],
  ["a click with a delay before now", pageGuards.click, [{ ...look, cardDelay: -1 }], false],
  ["show on", pageGuards.show, [true], true],
  ["show yes", pageGuards.show, ["yes"], false],
  ["light some", pageGuards.light, [["a1", "a2"]], true],
  ["light none", pageGuards.light, [[]], true],
  ["light a number", pageGuards.light, [[1]], false],
  ["light without a list", pageGuards.light, ["a1"], false],
  ["shown off", popupGuards.shown, [false], true],
  ["shown perhaps", popupGuards.shown, [null], false],
  ["a badge", backgroundGuards.badge, [12], true],
  ["a badge of half a statement", backgroundGuards.badge, [0.5], false],
  ["a badge of less than none", backgroundGuards.badge, [-1], false],
  ["a badge of endless ones", backgroundGuards.badge, [Number.POSITIVE_INFINITY], false],
])("%s", (_, guard, args, taken) => {
  expect(guard(args)).toBe(taken);
});
