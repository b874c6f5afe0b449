import { describe, expect, test, vi } from "vitest";
import { PARAGRAPHS, page, TEXT } from "./invented";
import { traceLine } from "./jsonl";

// The first page that the quick parser cannot read loads the careful one.
vi.setConfig({ testTimeout: 60_000 });

const line = (value: unknown, language: string | null = null) => traceLine(JSON.stringify(value), language);

const article = (value: unknown, language: string | null = null) => {
  const result = line(value, language);
  if ("error" in result) throw new Error(result.error.message);
  return result.trace.article;
};

describe("a line with a story", () => {
  test("as a page", () => {
    expect(line({ id: "a", html: page(), url: "https://courier.example/a" })).toMatchObject({
      id: "a",
      trace: { article: { url: "https://courier.example/a", title: "Norrby keeps its harbour", text: TEXT } },
    });
  });

  test("as plain text", () => {
    expect(line({ id: "a", text: TEXT })).toMatchObject({
      id: "a",
      trace: { article: { url: null, text: TEXT } },
    });
  });

  test("with a statement in it", () => {
    const result = line({ id: "a", text: TEXT });
    const names = "trace" in result ? result.trace.sources.map(({ name }) => name) : [];
    expect(names).toContain("Ada Lindqvist");
  });

  test.each([[7], [null], [["a", 1]], [{ a: 1 }]])("has its id given back: %j", (id) => {
    expect(line({ id, text: TEXT }).id).toEqual(id);
  });

  test("without an id has none", () => {
    expect(line({ text: TEXT }).id).toBeNull();
  });

  test.each([
    ["the text's", {}, null, "en"],
    ["the command line's", {}, "sv", "sv"],
    ["the line's own", { language: "fi" }, "sv", "fi"],
    ["the command line's where the line has null", { language: null }, "sv", "sv"],
  ])("is in the language that is %s", (_, more, given, language) => {
    expect(article({ text: TEXT, ...more }, given).language).toBe(language);
    expect(article({ html: page(), ...more }, given).language).toBe(language);
  });

  test("null for a field is as good as none", () => {
    expect(article({ text: TEXT, html: null, url: null, language: null }).text).toBe(TEXT);
  });
});

describe("a bad line", () => {
  test.each([
    ["{", null, "bad-json"],
    ["", null, "bad-json"],
    ["words", null, "bad-json"],
    ["null", null, "bad-request"],
    ["7", null, "bad-request"],
    ['"words"', null, "bad-request"],
    ["[]", null, "bad-request"],
    ["{}", null, "bad-request"],
    ['{"id":"a"}', "a", "bad-request"],
    ['{"id":"a","html":7}', "a", "bad-request"],
    ['{"id":"a","html":"<p>b","text":"b"}', "a", "bad-request"],
    ['{"id":"a","text":"b","url":7}', "a", "bad-request"],
    ['{"id":"a","text":"b","language":[]}', "a", "bad-request"],
    ['{"id":"a","html":""}', "a", "no-article"],
    ['{"id":"a","html":"<html><p>The council met."}', "a", "no-article"],
  ])("%s → %j, %s", (text, id, code) => {
    expect(traceLine(text, null)).toEqual({ id, error: { code, message: expect.stringMatching(/\S/) } });
  });

  test("holds a text too long for an article", () => {
    const html = page("", Array<string>(12_000).fill(PARAGRAPHS[0] as string));
    expect(line({ id: "a", html })).toMatchObject({ id: "a", error: { code: "too-long" } });
  }, 60_000);
});
