/** The vocabulary of following: how far, how it goes, and what is asked of the background for it. */

/** How far and where to follow statements to their originals. */
export interface How {
  /** Steps up the chain. */
  hops: number;
  /** Pages opened at one click. */
  pages: number;
  /** Milliseconds between two requests to a site. */
  delay: number;
  /** Whether GDELT may be asked for originals nobody links to. */
  gdelt: boolean;
  /** Whether the Wayback Machine may be asked for pages that are gone. */
  wayback: boolean;
  /** The reader's own keys, and the address of an own SearXNG; "" where there is none. */
  guardianKey: string;
  braveKey: string;
  searxng: string;
}

/** Following under way, or done. */
export interface Progress {
  /** Ids of the article's own statements that are still being followed. */
  running: string[];
  /** Sites the reader would have to allow for more. */
  sites: string[];
  /** Pages opened by the last click. */
  pages: number;
  /** Requests sent so far, by the provider they served. */
  requests: Record<string, number>;
  /** Providers that said they were asked too often. */
  busy: string[];
  /** A fault of Headwater's own, for the reader to copy and send; null where there was none. */
  broken: string | null;
}

export interface FetchRequest {
  /** Unique in its tab: by it the request can be given up. */
  id: string;
  url: string;
  /** A page to read, or data about pages: XML or JSON. */
  kind: "page" | "data";
  /** Asked with the reader's own key or of the reader's own service: the answer is not kept. */
  own?: true;
  /** The key, where the service wants it as a header. */
  header?: [name: string, value: string];
}

export interface Fetched {
  /** Where it was in the end. */
  url: string;
  /** Of data that went on for longer than is read, the beginning; a page is always whole. */
  text: string;
  /** Kept from an earlier time: nobody was asked. */
  kept: boolean;
}

/**
 * - `no-permission`: the reader has not allowed `site`, where `url` leads
 * - `unreachable`: an address Headwater does not go to, at first or behind a redirect
 * - `status`: the site answered with this HTTP status
 * - `type`: something else than was asked for
 * - `too-large`, `redirects`, `timeout`, `network`: as they say
 * - `stopped`: it was given up
 */
export type Unfetched =
  | { failed: "no-permission"; site: string; url: string }
  | { failed: "status"; status: number }
  | { failed: "unreachable" | "type" | "too-large" | "redirects" | "timeout" | "network" | "stopped" };
