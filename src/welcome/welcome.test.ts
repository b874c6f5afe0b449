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
  expect(found.filter(({ via }) => via.length > 0).length).toBeGreaterThanOrEqual(2);
  expect(new Set(found.map(({ attribution }) => attribution.form)).size).toBe(3);
});

test("the page of the first run says what each permission is for", () => {
  expect(Object.keys(messages)).toEqual(
    expect.arrayContaining(manifest.permissions.map((name) => `asks_${name}`)),
  );
});
