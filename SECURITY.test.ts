/** Each test that SECURITY.md names is there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const HERE = import.meta.dirname;
const notes = readFileSync(join(HERE, "SECURITY.md"), "utf8");
const named = [...notes.matchAll(/`([\w/.-]+\.(?:test|spec)\.ts)`: “([^”]+)”/g)];

test("every way in has a test that is named", () => {
  const rows = notes.split("\n").filter((line) => /^\| (?!what|-)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/`[\w/.-]+`: “[^”]+”/.test(row))).toEqual([]);
});

test.each(named.map(([, file = "", title = ""]) => [file, title] as const))("%s: %s", (file, title) => {
  expect(existsSync(join(HERE, file))).toBe(true);
  const source = readFileSync(join(HERE, file), "utf8");
  expect(['"', "`"].some((mark) => source.includes(mark + title + mark))).toBe(true);
});
