/** Document → the facts about the story on it: title, outlet, authors, date, canonical address. */
import type { Outlet } from "../trace";
import { linkedAuthors, names, unique } from "./authors";
import { iso } from "./date";
import { type Linked, linked } from "./jsonld";
import { type Meta, metas } from "./meta";
import { outletOf } from "./outlet";
import { select } from "./own";
import { titleOf } from "./title";

export interface Facts {
  title: string;
  outlet: Outlet | null;
  authors: string[];
  published: string | null;
  canonicalUrl: string | null;
  /** As the page declares it; may be wrong. */
  language: string | null;
  /** The text as the page's JSON-LD gives it, for machines; often without paragraphs, sometimes cut short. */
  articleBody: string | null;
  /** The meta description, which many pages repeat as their standfirst. */
  description: string | null;
}

/** @param url where the page stands; null if unknown. */
export function facts(document: Document, url: string | null): Facts {
  const ld = linked(document);
  const { first, all } = metas(document);
  const canonicalUrl = canonical(document, first, url);
  return {
    title: titleOf(document, first, ld),
    outlet: outletOf(document, first, ld, canonicalUrl ?? url),
    authors: authorsOf(document, ld, all),
    published: publishedOf(document, first, ld),
    canonicalUrl,
    language:
      select(document, "html")[0]?.getAttribute("lang") || first("og:locale", "language", "content-language"),
    articleBody: typeof ld.article?.articleBody === "string" ? ld.article.articleBody : null,
    description: first("og:description", "description", "twitter:description"),
  };
}

function canonical(document: Document, meta: Meta, url: string | null): string | null {
  const href = select(document, 'link[rel~="canonical" i][href]')[0]?.getAttribute("href") ?? meta("og:url");
  return href ? absolute(href, url) : null;
}

/** Null for what leads nowhere on the web. */
export function absolute(href: string, base: string | null): string | null {
  try {
    const made = base ? new URL(href, base) : new URL(href);
    return /^https?:$/.test(made.protocol) ? made.href : null;
  } catch {
    return null;
  }
}

function authorsOf(document: Document, ld: Linked, all: (name: string) => string[]): string[] {
  const inData = linkedAuthors(ld);
  if (inData.length) return inData;
  for (const name of ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"]) {
    const found = unique(
      all(name)
        .filter((value) => !/^https?:/.test(value))
        .flatMap(names),
    );
    if (found.length) return found;
  }
  const marked = select(document, '[rel~="author"], [itemprop~="author"], .byline, .author').slice(0, 4);
  for (const element of marked) {
    const inner = element.querySelector('[itemprop~="name"]') ?? element;
    const found = unique(names(inner.textContent ?? ""));
    if (found.length) return found;
  }
  return [];
}

const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "datepublished",
  "date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "dcterms.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "article:published",
  "published_time",
  "last-modified",
];

/** The surest first. */
const TIMES = ['[itemprop~="datePublished"]', "time[pubdate]", "article time", "time"];

function publishedOf(document: Document, meta: Meta, ld: Linked): string | null {
  const declared =
    iso(ld.article?.datePublished) ?? iso(meta("article:published_time")) ?? iso(ld.article?.dateCreated);
  if (declared) return declared;
  for (const name of DATE_METAS) {
    const found = iso(meta(name));
    if (found) return found;
  }
  for (const time of TIMES.flatMap((selector) => select(document, selector))) {
    const found = iso(time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent);
    if (found) return found;
  }
  return null;
}
