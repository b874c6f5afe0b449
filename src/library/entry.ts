/** A page as it was read and traced → an entry of the library, and the record by which it is listed. */
import { siteOf } from "../hosts";
import type { Read } from "../messages";
import type { Article, Story, Trace } from "../trace";
import { fold } from "./fold";

/** The format entries are kept in now; each carries the number of its own. */
export const FORMAT = 1;

/** What the library keeps of one page at one time. The same page kept later is another entry beside it. */
export interface Entry extends Pick<Story, "blocks" | "links"> {
  format: typeof FORMAT;
  /** Unique in the library. */
  id: string;
  /** ISO 8601, UTC. */
  keptAt: string;
  /** With the article as it was read. */
  trace: Trace;
  /** The same without what the reader has changed by hand: there only where something is. */
  found?: Trace;
}

/** What lists and searches need of an entry, kept apart from it: hundreds are read at once. */
export interface Summary {
  id: string;
  /** Of the page, the same for all its versions; "" where it has none. */
  address: string;
  keptAt: string;
  title: string;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** BCP 47. */
  language: string;
  /** How many. */
  statements: number;
  /** Names of the sources, each once. */
  sources: string[];
  /** All that is searched for words, folded. */
  words: string;
}

/** What is known of an entry of which nothing can be read. */
export const BLANK: Omit<Summary, "id"> = {
  address: "",
  keptAt: "",
  title: "",
  outlet: null,
  published: null,
  language: "und",
  statements: 0,
  sources: [],
  words: "",
};

export const entryOf = (trace: Trace, { blocks, links, found }: Omit<Read, "article">): Entry => ({
  format: FORMAT,
  id: crypto.randomUUID(),
  keptAt: new Date().toISOString(),
  trace,
  ...(trace.corrections?.length && { found }),
  blocks,
  links,
});

export function summaryOf({ id, keptAt, trace: { article, attributions, sources } }: Entry): Summary {
  const outlet = article.outlet?.name ?? null;
  const names = [...new Set(sources.map(({ name }) => name))];
  return {
    id,
    address: addressOf(article),
    keptAt,
    title: article.title,
    outlet,
    published: article.published,
    language: article.language,
    statements: attributions.length,
    sources: names,
    words: fold([article.title, outlet ?? "", ...names, article.text].join("\n")),
  };
}

/** The address a page gives itself, if that is on its own site: a copy names the page it was copied from. */
export function addressOf({ url, canonicalUrl }: Pick<Article, "url" | "canonicalUrl">): string {
  const own = url && canonicalUrl && siteOf(url) === siteOf(canonicalUrl) ? canonicalUrl : url;
  return own?.replace(/#.*$/s, "") ?? "";
}

/** Whether nothing was read or found otherwise, whenever it was, by whichever version, under whichever address of the page. */
export const isSame = (a: Trace, b: Trace): boolean => written(a) === written(b);

/** The same for the same values, in whatever order their fields came. */
const written = ({ article, ...trace }: Trace): string =>
  JSON.stringify({ ...trace, article: { ...article, url: addressOf(article) } }, (name, value) => {
    if (name === "tracedAt" || name === "generator") return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
