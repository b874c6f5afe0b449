/** Document → the facts about the story on it: title, outlet, authors, date, canonical address. */
import type { Outlet } from "../trace";
import { absolute } from "./address";
import { linkedAuthors, names, unique } from "./authors";
import { key } from "./compare";
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
  const outlet = outletOf(first, ld, canonicalUrl ?? url);
  return {
    title: titleOf(document, first, ld, outlet),
    outlet,
    authors: authorsOf(document, ld, all, outlet),
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

/** Where data name none but the outlet itself, the page may show who wrote it. */
function authorsOf(
  document: Document,
  ld: Linked,
  all: (name: string) => string[],
  outlet: Outlet | null,
): string[] {
  const places = [
    () => linkedAuthors(ld),
    ...["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"].map(
      (name) => () =>
        all(name)
          .filter((value) => !/^https?:/.test(value))
          .flatMap(names),
    ),
    ...select(document, '[rel~="author"], [itemprop~="author"], .byline, .author')
      .slice(0, 4)
      .map(
        (element) => () =>
          names(
            (element.querySelector('[itemprop~="name"], [rel~="author"], a') ?? element).textContent ?? "",
          ),
      ),
  ];
  let signed: string[] = [];
  for (const place of places) {
    const found = unique(place());
    const people = found.filter((name) => !isOutlet(name, outlet));
    if (people.length > 0) return people;
    if (signed.length === 0) signed = found;
  }
  return signed;
}

/** "The Courier", "courier.example", or its initials. */
export function isOutlet(author: string, outlet: Outlet | null): boolean {
  if (!outlet) return false;
  const words = outlet.name.split(/[\s-]+/);
  const initials = words.length > 2 ? words.map((word) => word[0]).join("") : "";
  const own = [outlet.name, outlet.name.replace(/^The /i, ""), outlet.domain ?? "", initials].map(key);
  return key(author) !== "" && own.includes(key(author));
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
