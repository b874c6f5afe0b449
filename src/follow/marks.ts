/** Document → what it says itself about where it is from, and how it can be searched: marks that need no request. */
import { siteOf } from "../hosts";
import { absolute } from "../read/address";
import { isThing, linked, list } from "../read/jsonld";
import { metas } from "../read/meta";
import { select } from "../read/own";

export interface Marks {
  /** Addresses it names as its own original: a canonical address on another site, `isBasedOn`, `original-source`, … */
  origins: string[];
  /** Address of its site's search with "{}" for the words; null where it tells of none. */
  search: string | null;
  /** Address of its OpenSearch description, which tells more of the same. */
  openSearch: string | null;
  /** Only its beginning is open to everyone. */
  paywalled: boolean;
  /** `@type` of the JSON-LD of its article or thing, and `og:type`. */
  types: string[];
}

const ORIGIN_METAS = ["original-source", "syndication-source"];

export function marksOf(document: Document, url: string): Marks {
  const ld = linked(document);
  const { first, all } = metas(document);
  const things = [...(ld.article ? [ld.article] : []), ...ld.all];
  const hrefs = (selector: string) =>
    select(document, selector).flatMap((link) => absolute(link.getAttribute("href") ?? "", url) ?? []);
  const named = [
    ...hrefs('link[rel~="canonical" i][href]'),
    ...ORIGIN_METAS.flatMap(all),
    ...things.flatMap((thing) => [...addresses(thing.isBasedOn), ...addresses(thing.citation)]),
  ];
  const own = siteOf(url);
  return {
    origins: [...new Set(named)].filter((address) => siteOf(address) !== own && /^https?:/.test(address)),
    search: things.map((thing) => searchOf(thing.potentialAction)).find(Boolean) ?? null,
    openSearch: hrefs('link[rel~="search" i][type="application/opensearchdescription+xml" i]')[0] ?? null,
    paywalled: things.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))),
    types: [...things.flatMap((thing) => list(thing["@type"]).map(String)), first("og:type") ?? ""].filter(
      Boolean,
    ),
  };
}

const addresses = (value: unknown): string[] =>
  list(value).flatMap((item) => {
    const address = isThing(item) ? (item.url ?? item["@id"]) : item;
    return typeof address === "string" ? [address] : [];
  });

/** https://schema.org/SearchAction: `target` is a template, or an EntryPoint that has one. */
function searchOf(actions: unknown): string | null {
  for (const action of list(actions)) {
    if (!isThing(action) || !list(action["@type"]).includes("SearchAction")) continue;
    for (const target of list(action.target)) {
      const template = isThing(target) ? target.urlTemplate : target;
      if (typeof template === "string" && /^https?:[^{]*\{[\w-]+\}/.test(template))
        return template.replace(/\{[\w-]+\}/, "{}");
    }
  }
  return null;
}
