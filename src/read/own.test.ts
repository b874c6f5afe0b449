import { expect, test } from "vitest";
import { copyOf } from "./copy";
import { html } from "./invented";
import { createRange, select, texts } from "./own";
import { PARSERS } from "./parsers";

/** jsdom does not name elements on the document, as browsers do; so the test does it. */
function clobbered(): Document {
  const document = PARSERS.jsdom(html({ before: '<img name="querySelectorAll">' }));
  const [image] = document.getElementsByTagName("img");
  for (const name of ["querySelectorAll", "cloneNode", "createTreeWalker", "createRange"])
    Object.defineProperty(document, name, { value: image });
  return document;
}

test("a page's images do not stand in for the document's methods", () => {
  const document = clobbered();
  expect(() => document.querySelectorAll("p")).toThrow(TypeError);
  expect(select(document, "article > p")).toHaveLength(4);
  expect(select(copyOf(document).copy, "article > p")).toHaveLength(4);
  expect(texts(document).filter(({ data }) => data.includes("Norrby"))).toHaveLength(1);
  expect(createRange(document).collapsed).toBe(true);
});
