import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../manifest.json";
import messages from "../../public/_locales/en/messages.json";
import { plain } from "../cli/plain";
import { trace } from "../find";
import { knowledgeOf } from "../find/register";
import { statements } from "../statement";

const LOCALES = join(import.meta.dirname, "../../public/_locales");

test.each(readdirSync(LOCALES))("%s: Headwater reads the story of the first run", (locale) => {
  const words = JSON.parse(readFileSync(join(LOCALES, locale, "messages.json"), "utf8"));
  const text = [1, 2, 3, 4].map((n) => words[`story_${n}`].message).join("\n\n");
  const story = plain(text, null, words.language.message);
  const found = statements(trace(story, knowledgeOf(story.article.language), "2026-03-14T12:00:00Z"));
  expect(found.length).toBeGreaterThanOrEqual(5);
  expect(found.every(({ speaker }) => speaker)).toBe(true);
  // In Arabic, to whom something was said is not read yet.
  const heard = found.filter(({ via }) => via.length > 0);
  expect(heard.length).toBeGreaterThanOrEqual(locale === "ar" ? 1 : 2);
  // Where only quoted words are read of “called the plan ‘long overdue’”, they are a quotation, not a part of one.
  const forms = new Set(found.map(({ attribution }) => attribution.form));
  expect(forms.size).toBeGreaterThanOrEqual(locale === "en" ? 3 : 2);
});

test("the page of the first run says what each permission is for", () => {
  expect(Object.keys(messages)).toEqual(
    expect.arrayContaining(manifest.permissions.map((name) => `asks_${name}`)),
  );
});
