/** Document → what its JSON-LD says about the article. Many pages hold JSON that does not parse. */
import { unescaped } from "./entities";
import { select } from "./own";

export type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Reportage|Report|LiveBlogPosting|SocialMediaPosting)$/;

export const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

const types = (thing: Thing): string[] => list(thing["@type"]).filter((type) => typeof type === "string");

/** Mends what news pages get wrong: comments and CDATA around, raw line breaks inside strings, commas before a bracket. */
function mend(json: string): string {
  return json
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)(?:\s*;)?$/, "")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*([\]}])/g, "$1")
    .replace(/;\s*$/, "");
}

function parse(json: string): unknown {
  for (const text of [json, mend(json)]) {
    try {
      return JSON.parse(text, (_, value) => (typeof value === "string" ? unescaped(value) : value));
    } catch {}
  }
  return null;
}

/** Fields picked out of JSON that cannot be parsed at all. */
function salvage(json: string): Thing | null {
  if (!/"@type"\s*:\s*(?:\[\s*)?"[^"]*(?:Article|Posting|Report)"/.test(json)) return null;
  const field = (name: string) => json.match(new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`))?.[1];
  const author = json.match(/"author"\s*:\s*[[{][^\]}]{0,300}?"name"\s*:\s*"([^"]*)"/)?.[1];
  const found: Thing = { "@type": "Article" };
  for (const name of ["headline", "datePublished", "description"]) {
    const value = field(name);
    if (value) found[name] = unescaped(value);
  }
  if (author) found.author = { name: unescaped(author) };
  return found;
}

/** All objects in a value, outermost first; stops at a depth no honest page reaches. */
function* things(value: unknown, depth = 0): Generator<Thing> {
  if (depth > 6) return;
  for (const item of list(value)) {
    if (!isThing(item)) continue;
    yield item;
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"])
      yield* things(item[key], depth + 1);
  }
}

export interface Linked {
  /** The article's own object; null if the page gives none. */
  article: Thing | null;
  /** Every object, outermost first. */
  all: Thing[];
  /** Those with an `@id`, so that references by it can be followed. */
  byId: ReadonlyMap<string, Thing>;
  site: string | null;
}

export function linked(document: Document): Linked {
  const all: Thing[] = [];
  for (const script of select(document, 'script[type="application/ld+json" i]')) {
    const json = script.textContent ?? "";
    const parsed = parse(json);
    if (parsed) all.push(...things(parsed));
    else {
      const found = salvage(json);
      if (found) all.push(found);
    }
  }
  const byId = new Map<string, Thing>();
  for (const thing of all)
    if (typeof thing["@id"] === "string" && Object.keys(thing).length > 1) byId.set(thing["@id"], thing);
  const articles = all.filter((thing) => types(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => thing.datePublished && thing.headline) ?? articles[0] ?? null;
  const site = all.find((thing) => types(thing).includes("WebSite"))?.name;
  return { article, all, byId, site: typeof site === "string" ? site : null };
}
