/** The bibliographies, read back by a library of others. */
import { Cite, type Item } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { english } from "../english";
import type { Trace } from "../trace";
import { formats } from ".";
import { invented } from "./invented";
import { inventedFollowed } from "./invented-followed";
import { saying } from "./invented-saying";
import { references } from "./references";

const read = (id: string, trace: Trace) => new Cite(formats[id]?.render(trace, english) ?? "").data;
/** RIS calls who writes in a newspaper a reporter, and BibTeX knows a name in braces as a family's. */
const namesOf = ({ author, reporter }: Item) =>
  [author ?? reporter ?? []]
    .flat()
    .map((name) => (typeof name === "string" ? name : (name.literal ?? name.family)));

describe("what stands in it", () => {
  test("the article first, then each page that is cited, once, along the whole way", () => {
    expect(
      references(inventedFollowed, english).map(({ key, type, url, accessed }) => [key, type, url, accessed]),
    ).toEqual([
      [
        "bay-news-2031-harbour",
        "article-newspaper",
        "https://bay-news.example/harbour?a=1&b=2",
        "2031-05-04",
      ],
      ["courier-2031-page", "article-newspaper", "https://courier.example/mayor", "2031-05-04"],
      // Nobody opened it: it was not accessed.
      ["norrbypress-2031-page", "webpage", "https://norrbypress.example/harbour", null],
      ["echo-2031-page", "webpage", "https://echo.example/price", "2031-05-04"],
    ]);
  });

  test("who cites a page, and through whom", () => {
    expect(references(inventedFollowed, english).at(-1)?.note).toMatch(
      /^Cited by Bay News through Norrby Courier → Ada Lindqvist; Norrby Courier → two officials · Traced on 4 May/,
    );
  });

  test.each([
    ["document", "report"],
    ["post", "post"],
    ["person", "webpage"],
  ] as const)("a page cited as a %s is a %s", (kind, type) => {
    const trace = saying("words", "https://other.example/x");
    const sources = trace.sources.map((source) => ({ ...source, kind, domain: null }));
    expect(references({ ...trace, sources }, english)[1]?.type).toBe(type);
  });

  test.each([
    ["https://www.norrby.example/x", "Ånd & élan!", "norrby-2031-elan"],
    ["https://norrby.example/x", "Élections locales", "norrby-2031-elections"],
    ["https://news.norrby.co.uk/x", "港は売却されない", "norrby-2031"],
  ])("the key of %s, %s", (url, title, key) => {
    const article = { ...invented.article, url, canonicalUrl: null, title };
    expect(references({ ...invented, article, attributions: [] }, english)[0]?.key).toBe(key);
  });

  test("no two keys are the same", () => {
    const originals = inventedFollowed.attributions.map((attribution, at) => ({
      ...attribution,
      original: attribution.original && {
        ...attribution.original,
        url: `https://echo.example/${at}`,
        trace: null,
      },
    }));
    const keys = references({ ...inventedFollowed, attributions: originals }, english).map(({ key }) => key);
    expect(keys).toEqual(["bay-news-2031-harbour", "echo-2031-page", "echo-2031-page-2", "echo-2031-page-3"]);
  });
});

describe.each(["csl", "bibtex", "ris"])("%s", (id) => {
  test("is read as what was written", () => {
    const written = references(inventedFollowed, english);
    const found = read(id, inventedFollowed);
    expect(found.map(({ title, URL, note }) => [title, URL, note])).toEqual(
      written.map(({ title, url, note }) => [title, url, note]),
    );
    expect(found[0]).toMatchObject({
      id: "bay-news-2031-harbour",
      "container-title": "Bay News",
      accessed: { "date-parts": [[2031, 5, 4]] },
      language: "en",
    });
    // BibTeX has no type for newspapers, and this reader takes no more than the year of one from RIS.
    expect(found[0]?.type).toBe(id === "bibtex" ? "article-journal" : "article-newspaper");
    expect(found[0]?.issued?.["date-parts"]).toEqual([id === "ris" ? [2031] : [2031, 5, 3]]);
    expect(namesOf(found[0] as Item)).toEqual(["Ines Okafor", "T. Brandt"]);
  });

  test.each([
    "}, title = {Other}, { \\input{x} % $1 #2 a_b ^c ~d \\",
    "{ alone",
    "TY  - JOUR\r\nER  - \r\nTY  - BOOK",
    "a, b and c; d",
    "=1 @comment{x}",
    "لن نبيع الميناء",
    'two\n\nlines "quoted" <i>x</i>',
  ])("keeps %j within its field", (words) => {
    const [own, cited, ...more] = read(id, saying(words));
    const flat = words.replace(/\s+/g, " ").trim();
    expect(more).toEqual([]);
    expect([own?.title, cited?.title].map((title) => title?.replace(/\s+/g, " "))).toEqual([flat, flat]);
    expect(namesOf(own as Item).map((name) => name?.replace(/\s+/g, " "))).toEqual([flat]);
  });
});
