/** What a perfect follower finds, and a short way to write it down. */

export interface Expectation {
  scenario: string;
  /** Address of the page the chain starts from. */
  start: string;
  /** Some words of the statement's content, as in the start page. */
  words: string;
  /** Hop after hop; the last is where the chain ends. */
  steps: Step[];
}

export interface Step {
  /** As linked, stated in the page's metadata, or found; for `search-only` the search to offer. */
  url: string | null;
  found: "link" | "metadata" | "search" | null;
  /** The words the page before quotes, held against this page; null: nothing quoted, or not comparable. */
  quote: "exact" | "trimmed" | "altered" | "missing" | null;
  status: Status;
  /** Where a redirect ends, if that is elsewhere. */
  landed?: string;
  note?: string;
}

/**
 * - `followed`: opened and read; the statement goes on upward from there, or no source is told there
 * - `primary`: where it was said: its own reporting ("told us"), a transcript, a post, a press release
 * - `named`, `unnamed`: the source is told, but there is nothing to open
 * - `paywalled`: opened, but free are only its first sentences
 * - `gone`, `refused` (403, 429, a redirect nobody should follow), `timeout`, `failed` (network, server)
 * - `unreadable`: wrong type, too large, no article
 * - `candidate`: similar, but nothing shows that it is the one: for the reader to judge
 * - `circle`: a page the chain has come through already
 * - `search-only`: the site offers a search for readers; what it finds is not known
 */
export type Status =
  | "followed"
  | "primary"
  | "named"
  | "unnamed"
  | "paywalled"
  | "gone"
  | "refused"
  | "timeout"
  | "failed"
  | "unreadable"
  | "candidate"
  | "circle"
  | "search-only";

type Quote = Step["quote"];

/** All that is expected of one start page: the words of a statement, then its steps. */
export const page = (
  scenario: string,
  start: string,
  rows: [words: string, ...steps: Step[]][],
): Expectation[] => rows.map(([words, ...steps]) => ({ scenario, start: `https://${start}`, words, steps }));

const step =
  (found: Step["found"]) =>
  (url: string, status: Status, quote: Quote = null, more: Pick<Step, "landed" | "note"> = {}): Step => ({
    url: url.startsWith("http") ? url : `https://${url}`,
    found,
    quote,
    status,
    ...more,
  });

export const link = step("link");
export const metadata = step("metadata");
export const search = step("search");

/** Told, but not to be opened. */
export const named: Step = { url: null, found: null, quote: null, status: "named" };
export const unnamed: Step = { ...named, status: "unnamed" };
export const noted = (end: Step, note: string): Step => ({ ...end, note });
