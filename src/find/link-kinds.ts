/** Address → whether it leads to something that was said or written, or only to a page about somebody. */
import { siteOf } from "../hosts";

/** Path segments under which sites keep pages about topics, people and prices. */
const ABOUT =
  /^(topics?|tags?|people|person|profiles?|authors?|by|bio|quotes?|stocks?|symbol|players?|playerpage|teams?|categor(?:y|ies)|wiki|search|compan(?:y|ies)|about|about-us|contact|subscribe|newsletters?|in|user|users|channel)$/i;
/** Sites on which an address of one segment is somebody's profile. */
const SOCIAL = new Set(
  "twitter.com x.com facebook.com instagram.com tiktok.com threads.net youtube.com linkedin.com t.me bsky.app".split(
    " ",
  ),
);

export function isAboutPage(url: string): boolean {
  const address = parse(url);
  if (!address) return true;
  const segments = address.pathname.split("/").filter(Boolean);
  if (segments.length === 0 && address.search.length < 4) return true;
  if (segments.slice(0, -1).some((segment) => ABOUT.test(segment))) return true;
  return segments.length === 1 && address.search === "" && SOCIAL.has(siteOf(url));
}

/** Whether a name is that of the site: nhb.example for the Norrby Harbour Board, norrbyharbour.example for Norrby Harbour. */
export function isNamedFor(url: string, name: string): boolean {
  const label = siteOf(url).split(".")[0] ?? "";
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return label === words[0] && label.length > 2;
  const initials = words.filter((word) => !/^(of|the|and|for|in)$/.test(word)).map((word) => word[0]);
  return label === words.join("") || (label.length > 2 && label === initials.join(""));
}

function parse(url: string): URL | null {
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}
