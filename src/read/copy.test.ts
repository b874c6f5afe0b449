import { expect, test } from "vitest";
import { copyOf } from "./copy";
import { html } from "./invented";
import { PARSERS } from "./parsers";

/** As scripts do: no parser of a browser builds as deep. Each level says its number. */
function deepened(depth: number): Document {
  const document = PARSERS.jsdom(html({ after: "<p>Behind</p>" }));
  let at: Element = document.body;
  for (let level = 3; level <= depth; level++) {
    const inner = document.createElement("div");
    inner.append(`level ${level}`);
    at.prepend(inner);
    at = inner;
  }
  return document;
}

test.each([
  ["as a parser builds it", 5000, 300],
  ["too deep to be copied in one", 100, 99],
])("a page %s: its copy, with the way back to each text", (_, most, deepest) => {
  const { copy, live } = copyOf(deepened(300), most);
  const said = [...live.keys()].map(({ data }) => data);
  expect(said).toContain("Behind");
  expect(said).toContain(`level ${deepest}`);
  expect(said).not.toContain(`level ${deepest + 1}`);
  for (const [text, original] of live) {
    expect(original.data).toBe(text.data);
    expect(original.isConnected && text.ownerDocument === copy).toBe(true);
  }
});
