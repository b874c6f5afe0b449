/** Mutated pages and texts break no promise of read and find: for so long in each run of the tests; longer by `npm run fuzz`. */
import { describe, expect, test } from "vitest";
import { everything } from "./everything";
import { fuzz } from "./fuzz";
import type { Input } from "./input";
import { breakOf } from "./promises";

/** Milliseconds at most; FUZZ_SECONDS says otherwise. */
const LONG = 1000 * Number(process.env.FUZZ_SECONDS ?? (process.env.CI ? 60 : 10));
/** The same inputs in each run, so that it fails for a change of the code only; `npm run fuzz` takes others. */
const SEED = 1;
const MOST = 600;

/** What broke a promise once, as small as it was found. */
const FOUND: [string, Input][] = [
  [
    "whom somebody cites, and the words behind",
    { as: "text", written: "e e o a rapporté, citant s témoin, que d.", language: "fr" },
  ],
  [
    "who is shared by two verbs, and one of these",
    { as: "text", written: "r t n r 0 r, skriver R, som viser.", language: "da" },
  ],
  [
    "a page with no body for Readability",
    { as: "page", written: "<html><n><d><p>lrotten right through,” s", language: null },
  ],
];

test("what fuzzing begins with", { timeout: 60_000 }, () => {
  expect(everything()).toEqual([]);
});

describe("found by fuzzing", () => {
  test.each(FOUND)("%s", (_, input) => expect(breakOf(input)).toBe(null));
});

test("what is mutated of it", { timeout: LONG + 60_000 }, () => {
  const { found, inputs } = fuzz({ seed: SEED, until: Date.now() + LONG, most: MOST });
  expect(inputs).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
