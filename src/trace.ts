/**
 * The vocabulary of the whole house: what one article says, and where each statement in it comes from.
 *
 * Everything the product shows, exports or stores is a view of one {@link Trace}. Plain JSON values only.
 */

/** Half-open `[start, end)`, in UTF-16 code units of {@link Article.text}. */
export interface Range {
  start: number;
  end: number;
}

export interface Trace {
  schema: "source-trace/1";
  generator: { name: string; version: string };
  /** ISO 8601, UTC. */
  tracedAt: string;
  article: Article;
  /** Each distinct source once, in order of first mention. */
  sources: Source[];
  /** In text order. */
  attributions: Attribution[];
  /** What the reader has changed by hand, in the order it was done; sources and attributions are as it left them. */
  corrections?: Correction[];
}

export interface Article {
  url: string | null;
  canonicalUrl: string | null;
  title: string;
  /** Who publishes this page. */
  outlet: Outlet | null;
  authors: string[];
  /** ISO 8601. */
  published: string | null;
  /** BCP 47: "en", "pt-BR". */
  language: string;
  /** The prose, paragraphs separated by a blank line ("\n\n"); for plain text input, the input unchanged. */
  text: string;
  credits: Credit[];
}

export interface Outlet {
  name: string;
  domain: string | null;
}

/** Who made a picture ("Photo: …"), or which agency a text was taken from ("(Reuters) -", "By dpa"). */
export interface Credit {
  kind: "picture" | "wire";
  text: string;
  name: string | null;
  /** Made by an image generator. */
  generated: boolean;
}

export interface Source {
  /** "s1", "s2", …; unique within the trace. */
  id: string;
  /** The fullest name the article gives. */
  name: string;
  kind: SourceKind;
  /** "Secretary of State", "a spokesperson for the ministry". */
  role: string | null;
  /** An outlet's site, where known. */
  domain: string | null;
  mentions: Range[];
  /** The reader gave it its name or kind, or all of it. */
  byReader?: true;
  /** What the reader noted about it. */
  note?: string;
}

/**
 * - `person`: a named human
 * - `outlet`: newspaper, agency, broadcaster, news site, podcast, programme
 * - `organization`: ministry, company, court, police, party, union, university
 * - `document`: report, study, filing, statement, press release, transcript, poll, letter
 * - `post`: a post on a social network
 * - `anonymous`: people who are not named: "a senior official", "people familiar with", "its sources"
 */
export type SourceKind = "person" | "outlet" | "organization" | "document" | "post" | "anonymous";

/** `direct`: all of the content inside quotation marks; `mixed`: partly; `indirect`: not at all. */
export type Form = "direct" | "mixed" | "indirect";

export interface Attribution {
  /** "a1", "a2", … */
  id: string;
  /** The sentence, or paragraph of a quote, the statement stands in. */
  sentence: Range;
  /** The words that name the innermost source here, "he" included; null if unsaid. */
  source: Range | null;
  /** "said", "citing", "according to"; null where a quote just goes on. */
  cue: Range | null;
  /** What is attributed, without cue and source; in text order, never overlapping. */
  content: Range[];
  form: Form;
  /** Source ids, from the one this article heard it from to the one who first said it. */
  path: string[];
  /** "reportedly", "allegedly", "purportedly". */
  hedged: boolean;
  /** "an interview with …", "a post on X", "a press conference". */
  setting: string | null;
  /** 0 to 1: how sure the reading is, not how true the statement. */
  confidence: number;
  /** Which shape of wording found it, in the terms of `src/find`: for the curious reader and for the calibration. */
  pattern: string;
  /** Where a reader can see it. */
  original: Original | null;
  /** What following it found; absent until a reader asked for it. */
  followed?: Followed;
  /** The reader added it, or said who said it. */
  byReader?: true;
  /** What the reader noted about it. */
  note?: string;
}

export interface Original {
  url: string;
  found: "link" | "metadata" | "search" | "archive";
  title: string | null;
  outlet: Outlet | null;
  published: string | null;
  /** The quote held against that page; null if unread. */
  quote: "exact" | "trimmed" | "altered" | "missing" | null;
  /** The next step up the chain, where it has been followed. */
  trace: Trace | null;
}

/**
 * Where the way upward from a statement ends, or goes on.
 *
 * - `followed`: the original was opened and read
 * - `primary`: so it was, and there is nothing further up: a transcript, filing, press release, post, video
 * - `circle`: it is a page that the way came from
 * - `found`: it is known, but the limit of pages or of steps was reached before it was opened
 * - `candidate`: pages were found that may be it; none is certain
 * - `named`: a source is named, but nothing to open was found
 * - `unnamed`: the source is not named, or nobody is
 * - `paywalled`: only its beginning is open to everyone
 * - `gone`: it is no longer there
 * - `refused`: its site sent Headwater away, or away to where Headwater does not go
 * - `no-permission`: the reader has not allowed its site
 * - `unreadable`: it is no page with an article, or too large
 * - `timeout`, `failed`: it did not come in time; the network or the site failed
 */
export type FollowStatus =
  | "followed"
  | "primary"
  | "circle"
  | "found"
  | "candidate"
  | "named"
  | "unnamed"
  | "paywalled"
  | "gone"
  | "refused"
  | "no-permission"
  | "unreadable"
  | "timeout"
  | "failed";

export interface Followed {
  status: FollowStatus;
  /** The way the original was found: "link", "sitemap", "feed", …; null where none was. */
  by: string | null;
  /** Where the statement stands in the original; null where it does not, or the original is unread. */
  place: Place | null;
  /** What was held against the original: the quoted words, the sense of the sentence, or nothing, for it is in another language. */
  compared: "words" | "sense" | "translated" | null;
  /** Ids, in `original.trace`, of the statements it stands in there: the way goes on from them. */
  continues: string[];
  /** Share, 0 to 1, of this article's own words that stand in the original word for word; null where unread. */
  copied: number | null;
  /** The original says it came out after this article. */
  younger: boolean;
  /** Pages that may be the original, the likeliest first. */
  candidates: Candidate[];
  /** Ready searches and archives for the reader to open, where the original was not read. */
  searches: Search[];
}

/** An address that asks somebody else for the original; only ever opened by the reader. */
export interface Search {
  /** The outlet's own search, a search engine over its site, or an archive of the page. */
  of: "site" | "web" | "archive";
  url: string;
}

/** Where a statement stands in its original. */
export interface Place {
  /** The sentences it stands in there. */
  text: string;
  /** Those of their words that are the statement's. */
  words: string;
  /** An altered quote, word by word: what stands in both, only in the quote, only in the original. Else empty. */
  differences: Difference[];
}

export interface Difference {
  in: "both" | "quote" | "original";
  text: string;
}

/** A page that may be the original of a statement. */
export interface Candidate {
  url: string;
  title: string | null;
  /** ISO 8601. */
  published: string | null;
  /** 0 to 1: how much speaks for it. */
  score: number;
  /** Words of the statement that stand in its title, and in its text where it was opened. */
  shared: string[];
  /** The way it was found, as in {@link Followed.by}. */
  by: string;
}

/** Whom the reader names: a source of the trace by its id, or a new one. */
export type Named = { source: string } | { name: string; kind: SourceKind };

/** What the reader can change by hand, with the ids of what it is about. */
export type Change =
  | { what: "rename"; source: string; name: string }
  | { what: "kind"; source: string; kind: SourceKind }
  /** Both are one; the second stays. */
  | { what: "merge"; source: string; into: string }
  /** It is no statement. */
  | { what: "drop"; attribution: string }
  /** Somebody else said it, through the same others. */
  | { what: "speaker"; attribution: string; speaker: Named }
  /** It is a statement, too. The path is as in {@link Attribution.path}. */
  | { what: "add"; content: Range[]; path: Named[] }
  /** On a source or an attribution; "" takes the note away. */
  | { what: "note"; on: string; text: string };

/** A change, done; how it is told does not depend on what became of the trace later. */
export type Correction = Change & {
  /** "c1", "c2", …; what it adds to the trace is called by it: attribution "c2", sources "c2s1", "c2s2". */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** A source's name or a statement's words, as they were before. */
  about: string;
  /** The name, kind, speaker or note before and after; of a merger the name that stays. Null where there is none. */
  was: string | null;
  now: string | null;
  /** What it is about is not in the trace, or not any more: it changes nothing. */
  unfit?: true;
};

/** What a block of the article is: running text, a sub-heading, a list item, a block quotation, an embedded post. */
export type BlockKind = "paragraph" | "heading" | "item" | "quote" | "post";

/** One block of {@link Article.text}; the blocks follow each other, one "\n\n" between two of them. */
export interface Block extends Range {
  kind: BlockKind;
  /** An embedded post's own address, or that which a block quotation says it is from. */
  url?: string;
  /** An embedded post's. */
  author?: string;
}

/** A link, over the words it stands on. */
export interface Link extends Range {
  /** Absolute. */
  url: string;
}

/** An article with the facts the search for sources needs about its page. */
export interface Story {
  article: Article;
  blocks: Block[];
  links: Link[];
}
