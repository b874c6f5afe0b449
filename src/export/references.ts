/** Trace → a bibliography: the article, and each page that it or a page behind it links to as an original, once. */
import type { Words } from "../catalogue";
import { hostOf, registrableDomain } from "../hosts";
import { webAddress } from "../statement";
import type { Article, Original, Source, Trace } from "../trace";
import { siteOf } from "./site";
import { isOn } from "./steps";

export interface Reference {
  /** Unique in the bibliography: ASCII letters, digits and hyphens. */
  key: string;
  /** In the terms of CSL. */
  type: "article-newspaper" | "report" | "post" | "webpage";
  title: string;
  /** As they are written: which part is the family name is not known. */
  authors: string[];
  /** The newspaper or site it stands in. */
  container: string | null;
  /** Day of publication, ISO 8601; may be a month or a year. */
  issued: string | null;
  /** Day it was read, ISO 8601; null where nobody opened it. */
  accessed: string | null;
  url: string | null;
  /** BCP 47. */
  language: string | null;
  /** Who cites it, through whom; when, by what and from where it was traced. */
  note: string;
}

/** A page that is cited, and the ways from the pages that cite it: "Norrby Courier → Ada Lindqvist". */
interface Cited {
  original: Original;
  type: Reference["type"];
  by: Map<string, Set<string>>;
}

export function references(trace: Trace, words: Words): Reference[] {
  const cited = new Map<string, Cited>();
  collect(trace, null, cited);
  const { article } = trace;
  const own = [article.url, article.canonicalUrl].filter((url) => url !== null);
  const traced = words.say(
    own[0] ? "export_traced" : "export_traced_text",
    ...[words.minute(trace.tracedAt), trace.generator.name, trace.generator.version, own[0] ?? ""],
  );
  const pages = [...cited.values()].filter(({ original }) => !own.includes(original.url));
  return withKeys([
    {
      ...ofArticle(article, article.title || words.say("untitled")),
      accessed: dayOf(trace.tracedAt),
      note: traced,
    },
    ...pages.map((page) => ofPage(page, traced, words)),
  ]);
}

/** @param only the statements to look at; null for all. */
function collect(trace: Trace, only: string[] | null, cited: Map<string, Cited>): void {
  const sources = new Map(trace.sources.map((source) => [source.id, source]));
  const citing = trace.article.outlet?.name || siteOf(trace.article.url ?? "");
  for (const { id, path, original, followed } of trace.attributions) {
    if (!original || !webAddress(original.url) || (only && !only.includes(id))) continue;
    const way = path.flatMap((id) => sources.get(id) ?? []);
    const page = cited.get(original.url) ?? { original, type: typeOf(original, way), by: new Map() };
    if (original.trace && !page.original.trace) page.original = original;
    page.by.set(citing, (page.by.get(citing) ?? new Set()).add(way.map(({ name }) => name).join(" → ")));
    cited.set(original.url, page);
    if (original.trace && followed) collect(original.trace, followed.continues, cited);
  }
}

/** What a page is follows from whom it is cited as, where that is said; else it is a page. */
function typeOf({ url }: Original, way: Source[]): Reference["type"] {
  if (way.some(({ kind, domain }) => kind === "outlet" && isOn(domain, url))) return "article-newspaper";
  const last = way.at(-1)?.kind;
  return last === "document" ? "report" : last === "post" ? "post" : "webpage";
}

const ofArticle = (article: Article, title: string): Omit<Reference, "key" | "note" | "accessed"> => ({
  type: "article-newspaper",
  title,
  authors: article.authors,
  container: article.outlet?.name || (article.url && siteOf(article.url)) || null,
  issued: dayOf(article.published),
  url: webAddress(article.url ?? article.canonicalUrl ?? undefined),
  language: article.language || null,
});

function ofPage({ original, type, by }: Cited, traced: string, { say }: Words): Omit<Reference, "key"> {
  const { url, trace } = original;
  const site = siteOf(url);
  const title = original.title || trace?.article.title || say("page_untitled", site);
  const ways = [...by].map(([citing, paths]) => {
    const through = [...paths].filter(Boolean);
    return through.length > 0
      ? say("reference_through", citing, through.join("; "))
      : say("reference_cited", citing);
  });
  return {
    ...(trace ? ofArticle(trace.article, title) : { title, authors: [], language: null }),
    type,
    container: original.outlet?.name || trace?.article.outlet?.name || site,
    issued: dayOf(original.published ?? trace?.article.published ?? null),
    accessed: trace && dayOf(trace.tracedAt),
    url,
    note: [...ways, traced].join(" · "),
  };
}

/** The day as its writer counted it. */
const dayOf = (iso: string | null): string | null =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(iso ?? "")?.[0] ?? null;

/** "harrowcourier-2026-mercury": of site, year and a word of the title, as far as they can be written in ASCII. */
function withKeys(references: Omit<Reference, "key">[]): Reference[] {
  const taken = new Map<string, number>();
  return references.map((reference) => {
    const { url, issued, title } = reference;
    const site = registrableDomain(hostOf(url ?? "") ?? "").split(".")[0];
    const word = /[a-z]{4,}/.exec(plain(title))?.[0];
    const key = [plain(site || "text"), issued?.slice(0, 4), word].filter(Boolean).join("-");
    const times = (taken.get(key) ?? 0) + 1;
    taken.set(key, times);
    return { key: times > 1 ? `${key}-${times}` : key, ...reference };
  });
}

/** In small letters without accents, what is not ASCII left out. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z\d]+/g, " ")
    .trim()
    .replaceAll(" ", "-");
