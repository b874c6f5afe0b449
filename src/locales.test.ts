/** Every locale is held to English: the same messages with the same parts, and all plural forms of its language. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Catalogue = Record<string, { message: string; description?: string }>;

const FOLDER = new URL("../public/_locales/", import.meta.url);
const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), "utf8"));

const english = catalogue("en");
const locales = readdirSync(FOLDER).filter((locale) => locale !== "en");
const stems = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
const plurals = stems.filter((stem) => `${stem}_one` in english);

/** The categories that whole numbers fall into: a language may have more, for fractions only. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array(200).keys(), 1_000_000, 2_000_000];
  return [...new Set(numbers.map((n) => rules.select(n)))];
}

function keysFor(locale: string): string[] {
  const others = Object.keys(english).filter(
    (key) => !plurals.some((stem) => key === `${stem}_one` || key === `${stem}_other`),
  );
  const forms = categoriesOf(locale.replace("_", "-"));
  const wanted = plurals.flatMap((stem) =>
    [...new Set([...forms, "other"])].map((form) => `${stem}_${form}`),
  );
  return [...others, ...wanted].sort();
}

/** What a plural form in English stands for is told by its "other" form. */
const englishFor = (key: string): string => {
  const stem = plurals.find((name) => new RegExp(`^${name}_(?:zero|one|two|few|many|other)$`).test(key));
  return (english[key] ?? english[`${stem}_other`])?.message ?? "";
};

const partsIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe.each(locales)("%s", (locale) => {
  const messages = catalogue(locale);

  test("has each message of English, and each plural form of its own", () => {
    expect(Object.keys(messages).sort()).toEqual(keysFor(locale));
  });

  test("has the parts of English in each message", () => {
    const wrong = Object.entries(messages).filter(([key, { message }]) => {
      const wanted = partsIn(englishFor(key));
      // "One page" may do without its number, where the form is for that number alone.
      const alone = /_(?:zero|one|two)$/.test(key) && partsIn(message).length === 0;
      return !alone && String(partsIn(message)) !== String(wanted);
    });
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test("says who it is", () => {
    expect(messages.language?.message).toBe(locale.replace("_", "-"));
    expect(messages.direction?.message).toBe(/^(?:ar|fa|he|ur)$/.test(locale) ? "rtl" : "ltr");
  });

  test("is translated: no sentence is left in English, none is empty", () => {
    const left = Object.entries(messages).filter(
      ([key, { message }]) =>
        message.trim() === "" || (message === english[key]?.message && message.split(" ").length > 3),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  test("fits where stores show it", () => {
    expect(messages.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

test("English names a part by its number, and describes what has any", () => {
  const undescribed = Object.entries(english).filter(
    ([key, { message, description }]) =>
      partsIn(message).length > 0 && !description && !plurals.some((stem) => key.startsWith(`${stem}_`)),
  );
  expect(undescribed.map(([key]) => key)).toEqual([]);
});
