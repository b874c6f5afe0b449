/** Document → Reading: the article on a page, its facts, and the way from any span of its text back to the page. */
import type { Range, Story } from "../trace";
import { choose } from "./choose";
import { creditsOf } from "./credits";
import { cut } from "./cut";
import { absolute, facts } from "./facts";
import { kept } from "./kept";
import { languageOf } from "./language";
import { select } from "./own";
import { survey } from "./page";
import { place } from "./place";
import { body } from "./text";

export interface Reading extends Story {
  /**
   * Where a span of `article.text` stands on the live page: one range for each text node, in order; none for what the page
   * has taken away or changed since.
   */
  place(range: Range): globalThis.Range[];
}

/**
 * Reads the page as it stands and changes nothing on it.
 *
 * @param url where the page was found; null if unknown.
 */
export function read(document: Document, url: string | null): Reading | { failed: "no-article" } {
  const page = survey(document);
  if (!page) return { failed: "no-article" };
  cut(page);
  const known = facts(document, url);
  const vote = kept(page);
  const href = select(document, "base[href]")[0]?.getAttribute("href");
  const base = (href && absolute(href, url)) || url;
  const chosen = choose(page, vote, known);
  const { text, blocks, links, pieces } = body(chosen, base);
  if (text.length < 200) return { failed: "no-article" };
  const { canonicalUrl, title, outlet, authors, published } = known;
  const credits = creditsOf(page, chosen, authors);
  const language = languageOf(text, known.language);
  return {
    article: { url, canonicalUrl, title, outlet, authors, published, language, text, credits },
    blocks,
    links,
    place: (range) => place(text, pieces, range),
  };
}
