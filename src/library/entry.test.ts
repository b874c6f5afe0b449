import { expect, test } from "vitest";
import { invented } from "../export/invented";
import { addressOf, type Entry, isSame, summaryOf } from "./entry";

const entry: Entry = {
  format: 1,
  id: "e1",
  keptAt: "2031-05-03T10:00:00.000Z",
  trace: invented,
  blocks: [],
  links: [],
};

test("an entry's record names each source once", () => {
  const twice = { ...invented, sources: [...invented.sources, ...invented.sources] };
  const { sources, statements } = summaryOf({ ...entry, trace: twice });
  expect(sources).toEqual([...new Set(invented.sources.map(({ name }) => name))]);
  expect(statements).toBe(invented.attributions.length);
});

test.each([
  ["https://a.example/story#top", null, "https://a.example/story"],
  ["https://a.example/story?from=mail", "https://a.example/story", "https://a.example/story"],
  ["https://m.a.example/story", "https://www.a.example/story", "https://www.a.example/story"],
  ["https://copy.example/story", "https://a.example/story", "https://copy.example/story"],
  [null, null, ""],
])("the page at %s that calls itself %s is %s", (url, canonicalUrl, address) => {
  expect(addressOf({ url, canonicalUrl })).toBe(address);
});

const [first, ...rest] = invented.attributions;
test.each([
  ["at another time", { ...invented, tracedAt: "2031-06-01T00:00:00Z" }, true],
  ["by another version", { ...invented, generator: { name: "Headwater", version: "0.0.1" } }, true],
  ["with its fields in another order", Object.fromEntries(Object.entries(invented).reverse()), true],
  [
    "at another place of the page",
    { ...invented, article: { ...invented.article, url: `${invented.article.url}#comments` } },
    true,
  ],
  ["with another title", { ...invented, article: { ...invented.article, title: "Harbour sold" } }, false],
  ["without a statement", { ...invented, attributions: rest }, false],
  ["surer", { ...invented, attributions: [{ ...first, confidence: 0.99 }, ...rest] }, false],
] as [string, typeof invented, boolean][])("the same trace %s is the same: %o", (_, other, same) => {
  expect(isSame(invented, other)).toBe(same);
});
