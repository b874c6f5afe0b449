/** Document → who publishes it. */
import type { Outlet } from "../trace";
import { isThing, type Linked, list } from "./jsonld";
import type { Meta } from "./meta";

/** Sub-domains that say how or where a site is shown, not which one it is. */
const VIEW = /^(?:www\d?|m|mobile|amp|edition|beta|web|[a-z]{2}|eng?|eng(?:lish)?)$/;

/** Host of an address without "www", "m", "amp", a language: "en.orda.kz" → "orda.kz". */
export function domainOf(url: string | null): string | null {
  if (!url) return null;
  let host: string;
  try {
    host = new URL(url).hostname.toLowerCase();
  } catch {
    return null;
  }
  const parts = host.split(".");
  while (parts.length > 2 && VIEW.test(parts[0] as string) && !isSuffix(parts.slice(1))) parts.shift();
  return parts.join(".") || null;
}

/** "co.uk", "com.au": the rest would be no site. */
const isSuffix = (parts: string[]): boolean =>
  parts.length === 2 &&
  /^(?:co|com|org|net|gov|edu|ac|or|ne|go|gob|in)$/.test(parts[0] as string) &&
  (parts[1] as string).length === 2;

/** Characters: longer than any name. */
const LONGEST = 200;

/** "Orda.kz" → "Orda", where the ending is only the site's own. */
function nameOf(name: string, domain: string | null): string {
  const text = name
    .slice(0, LONGEST)
    .replace(/\s+/g, " ")
    .replace(/[\s/]+$/, "")
    .trim();
  const ending = domain?.slice(domain.indexOf("."));
  return ending && text.toLowerCase() === domain ? text.slice(0, -ending.length) : text;
}

/** No address, no account, and no sentence about the outlet. */
const isName = (name: unknown): name is string =>
  typeof name === "string" &&
  /[\p{L}\p{N}]/u.test(name) &&
  name.length <= 60 &&
  !/^(?:https?:|@)/.test(name.trim());

export function outletOf(meta: Meta, ld: Linked, url: string | null): Outlet | null {
  const domain = domainOf(url);
  const publisher = list(ld.article?.publisher)
    .map((value) =>
      isThing(value) && !value.name && typeof value["@id"] === "string" ? ld.byId.get(value["@id"]) : value,
    )
    .map((value) => (isThing(value) ? value.name : value));
  const name = [meta("og:site_name"), ...publisher, ld.site, meta("application-name")].find(isName);
  if (name) return { name: nameOf(name, domain), domain };
  return domain ? { name: domain, domain } : null;
}
