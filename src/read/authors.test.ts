import { describe, expect, test } from "vitest";
import { linkedAuthors, names, unique } from "./authors";
import type { Linked } from "./jsonld";

describe("a byline", () => {
  test.each([
    ["Mira Holm", ["Mira Holm"]],
    ["By Mira Holm", ["Mira Holm"]],
    ["BY MIRA HOLM AND JON AASE", ["MIRA HOLM", "JON AASE"]],
    ["By Mira Holm, Jon Aase and Per Lind", ["Mira Holm", "Jon Aase", "Per Lind"]],
    ["Written by: Mira Holm", ["Mira Holm"]],
    ["Story by Mira Holm | Jon Aase", ["Mira Holm", "Jon Aase"]],
    ["Von Mira Holm und Jörg Ösel", ["Mira Holm", "Jörg Ösel"]],
    ["Par Mira Holm et Zoé Évrard", ["Mira Holm", "Zoé Évrard"]],
    ["Автор: Мира Хольм", ["Мира Хольм"]],
    ["By Mira Holm, mira@courier.example", ["Mira Holm"]],
    ["Mira Holm (Norrby)", ["Mira Holm"]],
    ["By Mira Holm, staff writer", ["Mira Holm"]],
    ["By Mira Holm, Norwire Technology Writer", ["Mira Holm"]],
    ["Courier staff reporter", []],
    ["Mira Holm, Norrby; Jon Aase", ["Mira Holm", "Jon Aase"]],
    ["Mira Holm, NWS", ["Mira Holm"]],
    ["NWS", ["NWS"]],
    ["Harbour & Sea", ["Harbour & Sea"]],
    ["Mira Holm & Jon Aase", ["Mira Holm", "Jon Aase"]],
    ["Мира Хольм, Йон", ["Мира Хольм", "Йон"]],
    ["Mira Holm Twitter", ["Mira Holm"]],
    ["Mira Holm in Norrby", ["Mira Holm"]],
    ["Photo: Mira Holm", []],
    ["By Mira\n   Holm", ["Mira Holm"]],
    ["By Mira Holm, May 4, 2031", ["Mira Holm"]],
    ["https://courier.example/people/holm", []],
    ["@miraholm", []],
    ["By", []],
    ["", []],
    ["20:15", []],
    ["This is how we made the paper that you hold", []],
  ])("%j", (byline, found) => {
    expect(names(byline)).toEqual(found);
  });
});

describe("the author in the page's data", () => {
  const at = (article: Linked["article"], byId: [string, Record<string, unknown>][] = []) =>
    linkedAuthors({ article, all: [], byId: new Map(byId), site: null });

  test.each([
    ["a name", { author: "Mira Holm" }, ["Mira Holm"]],
    ["a thing", { author: { "@type": "Person", name: "Mira Holm" } }, ["Mira Holm"]],
    ["several", { author: [{ name: "Mira Holm" }, "Jon Aase"] }, ["Mira Holm", "Jon Aase"]],
    [
      "a thing with several names",
      { author: { name: ["Mira Holm", "Jon Aase"] } },
      ["Mira Holm", "Jon Aase"],
    ],
    ["one name twice", { author: ["Mira Holm", "MIRA HOLM"] }, ["Mira Holm"]],
    ["a creator", { creator: "Mira Holm" }, ["Mira Holm"]],
    ["an author before a creator", { author: "Mira Holm", creator: "Norrby Media" }, ["Mira Holm"]],
    ["an empty list", { author: [] }, []],
    ["no name in it", { author: { "@type": "Person", url: "https://courier.example/holm" } }, []],
    ["numbers and nulls", { author: [null, 7, { name: 7 }] }, []],
  ])("%s", (_, article, found) => {
    expect(at(article)).toEqual(found);
  });

  test("stands elsewhere on the page, under its @id", () => {
    expect(at({ author: { "@id": "#holm" } }, [["#holm", { "@id": "#holm", name: "Mira Holm" }]])).toEqual([
      "Mira Holm",
    ]);
  });

  test("stands nowhere", () => {
    expect(at({ author: { "@id": "#holm" } })).toEqual([]);
    expect(at(null)).toEqual([]);
  });
});

test("names twice, in either case, are one", () => {
  expect(unique(["Mira Holm", "Jon Aase", "mira holm"])).toEqual(["Mira Holm", "Jon Aase"]);
});
