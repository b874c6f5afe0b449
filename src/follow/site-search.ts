/** An outlet's site → the address of its own search, as its home page tells it. */
import type { Engine } from "./engine";
import { marksOf } from "./marks";
import type { Web } from "./web";
import { attributeIn } from "./xml";

/** @returns with "{}" for the words; null where the site tells of none. */
export async function siteSearch(site: string, web: Web, engine: Engine): Promise<string | null> {
  const home = await web.allowed(`https://${site}/`, "search", "page");
  if (!home || "failed" in home) return null;
  const { search, openSearch } = marksOf(engine.parse(home.text), home.url);
  if (search || !openSearch) return search;
  const description = await web.allowed(openSearch, "search");
  return description && !("failed" in description) ? template(description.text) : null;
}

/** https://github.com/dewitt/opensearch: `<Url type="text/html" template="…{searchTerms}…">`. */
function template(xml: string): string | null {
  for (const tag of xml.match(/<Url\s[^<>]*>/gi) ?? []) {
    const [address, type] = [attributeIn(tag, "Url", "template"), attributeIn(tag, "Url", "type")];
    if (type === "text/html" && /^https?:.*\{searchTerms\??\}/.test(address))
      return address.replace(/\{searchTerms\??\}/, "{}").replace(/\{[^{}]+\?\}/g, "");
  }
  return null;
}
