import { describe, expect, test } from "vitest";
import { documentOf, linkedData } from "./invented";
import { linked } from "./jsonld";

const at = (...scripts: unknown[]) => linked(documentOf({ head: scripts.map(linkedData).join("") }));

const ARTICLE = { "@type": "NewsArticle", headline: "A vote", datePublished: "2031-05-04" };

describe("the article", () => {
  test.each([
    ["alone", [ARTICLE]],
    ["in a list", [[{ "@type": "WebPage" }, ARTICLE]]],
    ["in a graph", [{ "@graph": [{ "@type": "WebPage" }, ARTICLE] }]],
    ["of a page", [{ "@type": "WebPage", mainEntity: ARTICLE }]],
    ["after others", [{ "@type": "BreadcrumbList" }, ARTICLE]],
    ["after a poorer one", [{ "@type": "Article", headline: "More" }, ARTICLE]],
    ["after what does not parse", ["{nothing", ARTICLE]],
  ])("%s", (_, scripts) => {
    expect(at(...scripts).article).toMatchObject(ARTICLE);
  });

  test.each([
    "Article",
    "ReportageNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "Report",
    ["Thing", "NewsArticle"],
  ])("is a %j", (type) => {
    expect(at({ "@type": type, headline: "A vote" }).article).toMatchObject({ headline: "A vote" });
  });

  test.each([
    ["another thing", [{ "@type": "Person", headline: "A vote" }]],
    ["things without a type", [{ headline: "A vote" }]],
    ["no things", ["null", "7", '"words"', "[[]]", ""]],
    ["no script", []],
  ])("is none: %s", (_, scripts) => {
    expect(at(...scripts).article).toBeNull();
  });

  test("deeper than any honest page is left alone", () => {
    let deep: object = ARTICLE;
    for (let i = 0; i < 10; i++) deep = { mainEntity: deep };
    expect(at(deep).article).toBeNull();
  });
});

const JSON_TEXT = JSON.stringify(ARTICLE);

describe("mended", () => {
  test.each([
    ["a comment around", `<!-- ${JSON_TEXT} -->`],
    ["CDATA around", `//<![CDATA[\n${JSON_TEXT}\n//]]>`],
    ["a semicolon after", `${JSON_TEXT};`],
    ["a comma before a bracket", JSON_TEXT.replace("}", ",}")],
  ])("%s", (_, text) => {
    expect(at(text).article).toEqual(ARTICLE);
  });

  test("a line break in a string", () => {
    expect(at(JSON_TEXT.replace("A vote", "A\nvote")).article).toEqual(ARTICLE);
  });

  test("what cannot be: its fields are picked out", () => {
    const broken = `${JSON_TEXT.slice(0, -1)}, "author": [{"name": "Mira Holm"}], "about": "the "old" port"}`;
    expect(at(broken).article).toMatchObject({
      headline: "A vote",
      datePublished: "2031-05-04",
      author: { name: "Mira Holm" },
    });
  });
});

test("things by their @id, references to them left out", () => {
  const house = { "@id": "#house", name: "Courier" };
  const { byId } = at({ "@graph": [{ "@id": "#house" }, house, { "@id": "#house" }] });
  expect([...byId]).toEqual([["#house", house]]);
});

test("the site's name", () => {
  expect(at({ "@type": "WebSite", name: "Norrby Courier" }).site).toBe("Norrby Courier");
  expect(at({ "@type": "WebSite", name: 7 }).site).toBeNull();
});
