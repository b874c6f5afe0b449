/** The engine's working values: what a pattern reads, and what it makes of one cue. */
import type { Lexicon } from "./lexicon";
import type { OutletsIn } from "./outlets-in";
import type { Phrase } from "./phrases";
import type { Quote } from "./quotes";
import type { Sentence } from "./sentences";
import type { Token } from "./tokens";
import type { VerbGroup } from "./verbs";

/** Token indices, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One sentence in its text, as the patterns see it. */
export interface Context {
  text: string;
  tokens: Token[];
  quotes: Quote[];
  lexicon: Lexicon;
  sentence: Sentence;
  /** Where the article names outlets. */
  outlets: OutletsIn;
}

/** Before or behind its verb; said of the clause before ("…, adding"); behind "by"; not at all. */
export type Side = "before" | "after" | "shared" | "agent" | "none";

/** One statement found, before its source is known by name. */
export interface Draft {
  sentence: Sentence;
  /** Null where a quotation stands without a cue. */
  cue: Span | null;
  /** The words that name whom it is from; null if unsaid. */
  source: Phrase | null;
  /** It is left unsaid: the phrase is that of who spoke before. */
  elided?: boolean;
  /** For "who" and "which": the phrase they stand for. */
  antecedent: Phrase | null;
  content: Span[];
  /** Whom it was heard through, from the outside in: hearers ("told Reuters"), "citing" what. */
  via: Phrase[];
  setting: Span | null;
  hedged: boolean;
  /** Shape of wording, for the card and for calibration. */
  pattern: string;
  /** Where a cue verb’s source stands; null for other wordings. */
  side: Side | null;
  group: VerbGroup | null;
  /** Where the frame (source, cue, adjuncts) begins and ends. */
  frame: Span;
  /** The quoted passage it stands in, as a statement of who the passage is from. */
  within: Draft | null;
  /** Where who the passage is from is signed: the block that links to it. */
  signature: Span | null;
  /** The content is taken over word for word, though no quotation marks stand in it. */
  verbatim: boolean;
  /** 0 to 1: how sure it is that this is a statement. */
  confidence: number;
}

/** Of quotations without a cue, which the model has not seen. */
const UNJUDGED = 0.8;

/** A statement of which only the place is known. */
export const emptyDraft = (sentence: Sentence): Draft => ({
  sentence,
  cue: null,
  source: null,
  antecedent: null,
  content: [],
  via: [],
  setting: null,
  hedged: false,
  pattern: "",
  side: null,
  group: null,
  frame: sentence,
  within: null,
  signature: null,
  verbatim: false,
  confidence: UNJUDGED,
});

/** `…,” Vale said, according to the Herald`; `Vale, via the Herald, said`: an adposition right beside or inside a frame. */
export const adjoins = ({ frame }: Draft, inner: Draft): boolean =>
  inner.group !== null &&
  (inner.frame.end === frame.start ||
    (inner.source !== null &&
      inner.source.start < frame.start &&
      frame.start <= inner.source.end &&
      frame.end <= (inner.cue?.start ?? -1)));
