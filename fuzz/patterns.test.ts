/** No regular expression of the product takes more than linear time: those that could meet short texts only, and those are timed. */
import { expect, test } from "vitest";
import { type Attack, attacking } from "./attack";
import { inProduct, keyOf } from "./patterns";
import register from "./regexes.json";

interface Longer {
  pattern: string;
  /** Characters of the longest text it meets; of those that meet any, as many as show that time does not run away. */
  most: number;
  why: string;
  worst: Attack | null;
}

const longer: Record<string, Longer> = register.longer;

/** Milliseconds for the worst text. */
const LIMIT = 250;

test("every regular expression was checked: if not, run node scripts/regexes.mjs", {
  timeout: 60_000,
}, async () => {
  const patterns = await inProduct();
  const known = new Set([...register.linear, ...Object.keys(longer)]);
  expect(patterns.filter((pattern) => !known.has(keyOf(pattern)))).toEqual([]);
});

test.each(Object.values(longer))("$pattern: $why", ({ pattern, most, why, worst }) => {
  expect(why).not.toBe("");
  if (!worst) throw new Error("Nobody knows what is worst for it.");
  const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(pattern) ?? [];
  const text = attacking(worst, most);
  const regex = new RegExp(source, flags);
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    text.match(regex);
    return process.cpuUsage(before).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(LIMIT);
});
