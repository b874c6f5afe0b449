/** A statement and its outlet → addresses a reader can open to look further: never fetched by Headwater. */
import type { Search } from "../trace";
import { query } from "./provider";
import type { Wanted } from "./wanted";

const WORDS = 8;

/** @param siteSearch the outlet's own search, with "{}" for the words; null where it tells of none. */
export function searchesFor(wanted: Wanted, siteSearch: string | null): Search[] {
  const words = query(wanted, WORDS);
  if (words === "") return [];
  const own = siteSearch?.replace("{}", encodeURIComponent(query(wanted, 4)));
  return [...(own ? [{ of: "site" as const, url: own }] : []), webSearch(`site:${wanted.site} ${words}`)];
}

/** A search for somebody's words, wherever they stand. */
export const searchFor = (name: string, words: readonly { text: string }[]): Search =>
  webSearch([name, ...words.slice(0, 6).map(({ text }) => text)].join(" "));

const webSearch = (words: string): Search => ({
  of: "web",
  url: `https://duckduckgo.com/?q=${encodeURIComponent(words)}`,
});

/** Links only: the archives are asked by whoever opens them. https://archive.org/help/wayback_api.php */
export const archivesOf = (url: string): Search[] => [
  { of: "archive", url: `https://web.archive.org/web/2/${url}` },
  { of: "archive", url: `https://archive.ph/newest/${url}` },
];
