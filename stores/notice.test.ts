/** What is said of the packages that are shipped is true of those that are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notice } from "../scripts/notice.mjs";

const read = (file: string): string => readFileSync(join(import.meta.dirname, "..", file), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json"));

test("NOTICE holds the licence of every package that is built in: if not, run node scripts/notice.mjs", () => {
  expect(notice(read("NOTICE"))).toBe(read("NOTICE"));
});

test("the README says of every package that is built in what it is for", () => {
  const table = read("README.md").split("\n### Dependencies\n")[1]?.split("\n## ")[0] ?? "";
  const named = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(dependencies));
});

test.each(Object.entries({ ...dependencies, ...devDependencies }))(
  "%s is wanted in one version",
  (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  },
);
