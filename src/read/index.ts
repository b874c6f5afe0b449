/** Document → Reading: the article on a page, its facts, and the way from any span of its text back to the page. */
import { atOnce, type Steps } from "../slices";
import type { Range, Story } from "../trace";
import { absolute } from "./address";
import { type Byline, bylineOf } from "./byline";
import { choose } from "./choose";
import { creditsOf } from "./credits";
import { cut } from "./cut";
import { type Facts, facts, isOutlet } from "./facts";
import { kept } from "./kept";
import { languageOf } from "./language";
import { select } from "./own";
import { survey } from "./page";
import { place, spanOf } from "./place";
import { body } from "./text";

/** What is no article, and what is longer than any article. */
export interface Unread {
  failed: "no-article" | "too-long";
}

/** In characters of prose: some 250,000 words, longer than the longest of live blogs. */
const LONGEST = 1_500_000;

export interface Reading extends Story {
  /**
   * Where a span of `article.text` stands on the live page: one range for each text node, in order; none for what the page
   * has taken away or changed since.
   */
  place(range: Range): globalThis.Range[];
  /**
   * The way back: from the first to the last character of the article in a range of the live page, without the white space
   * at its ends; null where nothing of the article stands there.
   */
  spanOf(range: globalThis.Range): Range | null;
}

/**
 * Reads the page as it stands and changes nothing on it.
 *
 * @param url where the page was found; null if unknown.
 */
export const read = (document: Document, url: string | null): Reading | Unread =>
  atOnce(reading(document, url));

/** The same, in steps. After the first the page may change: what is read is a copy. */
export function* reading(document: Document, url: string | null): Steps<Reading | Unread> {
  const page = survey(document);
  if (!page) return { failed: "no-article" };
  const known = facts(document, url);
  const href = select(document, "base[href]")[0]?.getAttribute("href");
  const base = (href && absolute(href, url)) || url;
  yield;
  cut(page);
  if ((page.boxes[0]?.prose ?? 0) > LONGEST) return { failed: "too-long" };
  yield;
  const vote = kept(page);
  yield;
  const chosen = choose(page, vote, known);
  yield;
  const { text, blocks, links, pieces } = body(chosen, base);
  if (text.length < 200) return { failed: "no-article" };
  yield;
  const { canonicalUrl, title, outlet } = known;
  const language = languageOf(text, known.language);
  const { authors, published } = signed(known, bylineOf(page, chosen, title, language));
  const credits = creditsOf(page, chosen, authors);
  return {
    article: { url, canonicalUrl, title, outlet, authors, published, language, text, credits },
    blocks,
    links,
    place: (range) => place(text, pieces, range),
    spanOf: (range) => spanOf(text, pieces, range),
  };
}

/** What the page's data say, or else the lines around its heading. */
function signed({ authors, published, outlet }: Facts, byline: Byline): Pick<Facts, "authors" | "published"> {
  const named = authors.some((name) => !isOutlet(name, outlet));
  const found = named ? [] : byline.authors();
  return { authors: found.length > 0 ? found : authors, published: published ?? byline.published() };
}
