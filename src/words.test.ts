import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import messages from "../public/_locales/en/messages.json";
import { lookupIn } from "./catalogue";

// The browser's own catalogue is not here; this reads the same file in the same way.
const lookup = lookupIn(messages);
const getMessage = (key: string, parts: string | string[] = []) => lookup(key, [parts].flat());
Object.assign(globalThis, {
  chrome: { runtime: { id: "headwater" }, i18n: { getMessage, getUILanguage: () => "en-GB" } },
});
const { count, day, languageName, list, say } = await import("./words");

test("parts stand where the message wants them", () => {
  expect(say("summary", "12 statements", "7 sources")).toBe("12 statements from 7 sources");
});

test.each([
  ["statements", 0, "0 statements"],
  ["statements", 1, "1 statement"],
  ["statements", 2, "2 statements"],
  ["sources", 1, "1 source"],
  ["unnamed", 1, "1 unnamed"],
  ["statements", 1234, "1,234 statements"],
] as const)("%s, %i of them: %s", (plural, n, words) => {
  expect(count(plural, n)).toBe(words);
});

test.each([
  ["2026-03-14T12:20:00Z", "14 March 2026"],
  ["2026-03-14", "14 March 2026"],
  ["2026-03-14T23:30:00-05:00", "14 March 2026"],
  ["yesterday", null],
  [null, null],
])("the day of %s is %s", (iso, written) => {
  expect(day(iso)).toBe(written);
});

test.each([
  ["de", "German"],
  ["pt-BR", "Brazilian Portuguese"],
  ["not a tag", "not a tag"],
])("the language %s is called %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});

test("names are joined as the language does", () => {
  expect(list(["Edda Krol", "Jonas Whitlow", "Ina Morrow"])).toBe("Edda Krol, Jonas Whitlow and Ina Morrow");
});

test("every message is used", () => {
  const root = join(import.meta.dirname, "..");
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => join(root, "src", file));
  const code = [...files, join(root, "manifest.json")].map((file) => readFileSync(file, "utf8")).join("\n");
  const unused = Object.keys(messages).filter((key) => !code.includes(key) && !composed(key, code));
  expect(unused).toEqual([]);
});

/** "kind_person" is written `kind_${…}`; "statements_one" is asked for as "statements". */
function composed(key: string, code: string): boolean {
  const parts = key.split("_");
  const stems = parts.map((_, i) => parts.slice(0, i).join("_")).filter(Boolean);
  return stems.some(
    (stem) => code.includes(`${stem}_$\{`) || (/_(one|other)$/.test(key) && code.includes(`count("${stem}"`)),
  );
}
