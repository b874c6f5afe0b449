import { expect, test } from "vitest";
import { attributeIn, elements, textIn } from "./xml";

const FEED = `<?xml version="1.0"?><rss><channel><title>Wire</title>
<item><title><![CDATA[Mercury & mud]]></title><link>https://a.example/1?x=1&amp;y=2</link></item>
<item><title>Ferries &#8220;late&#8221; &lt;b&gt;again&lt;/b&gt;</title><media:content url='https://a.example/2.jpg'/></item>
<item><title>Cut in the mid`;

test("gives what is whole of a file that was cut", () => {
  expect([...elements(FEED, "item")].map((item) => textIn(item, "title"))).toEqual([
    "Mercury & mud",
    "Ferries “late” again",
  ]);
});

test("reads texts and attributes, with their entities", () => {
  const [first = "", second = ""] = elements(FEED, "item");
  expect(textIn(first, "link")).toBe("https://a.example/1?x=1&y=2");
  expect(attributeIn(second, "content", "url")).toBe("https://a.example/2.jpg");
  expect(textIn(second, "link")).toBe("");
});

test("knows an element in any namespace, and no longer name for it", () => {
  expect([...elements("<ns:loc>a</ns:loc><location>b</location><loc>c</loc>", "loc")]).toEqual(["a", "c"]);
});

test("holds out against numbers that are no character", () => {
  expect(textIn("<t>a&#0;&#x110000;b&bogus;</t>", "t")).toBe("ab&bogus;");
});
