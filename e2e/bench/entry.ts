/** What the benchmark runs in a page: the whole analysis, its parts, and Readability alone. */
import { Readability } from "@mozilla/readability";
import { highlights } from "../../src/content/highlights";
import { place } from "../../src/content/place";
import { trace } from "../../src/find";
import { knowledgeOf } from "../../src/find/register";
import { type Reading, read } from "../../src/read";
import { statements } from "../../src/statement";
import type { Trace } from "../../src/trace";

function reading(): Reading {
  const found = read(document, location.href);
  if ("failed" in found) throw new Error(`Not read: ${found.failed}`);
  return found;
}

const find = (found: Reading): Trace => trace(found, knowledgeOf(found.article.language), "");

function highlight(found: Trace, from: Reading): number {
  const shown = new AbortController();
  const placed = place(statements(found), found.article.text, from);
  highlights(document, { forms: ["direct", "mixed", "indirect"], style: "both" }, shown.signal).paint(placed);
  shown.abort();
  return placed.length;
}

/** What the parts begin with, made once by `prepare`. */
const made = globalThis as { found?: Reading; traced?: Trace };

Object.assign(globalThis, {
  bench: {
    nothing: () => 0,
    /** @returns words of the article; -1 where there is none */
    prepare() {
      try {
        made.found = reading();
      } catch {
        return -1;
      }
      made.traced = find(made.found);
      return made.found.article.text.split(/\s+/).length;
    },
    readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? -1,
    extraction: () => reading().blocks.length,
    find: () => (made.found ? find(made.found).attributions.length : -1),
    highlight: () => (made.found && made.traced ? highlight(made.traced, made.found) : -1),
    everything() {
      const found = reading();
      return highlight(find(found), found);
    },
  },
});
