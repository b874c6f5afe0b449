/** An attribution of a trace → what a reader is told of it: who said what, and through whom. */
import { longestQuoted } from "./quoted";
import type { Attribution, Range, Source, Trace } from "./trace";

export interface Statement {
  id: string;
  /** Who first said it; null where the text leaves it open. */
  speaker: Source | null;
  /** Through whom this article has it, the nearest first. */
  via: Source[];
  /** The word that attributes it, as it stands in the text. */
  cue: string | null;
  /** What was said; what the text leaves out between is an ellipsis. */
  excerpt: string;
  /** The longest stretch of it that the text puts in quotation marks, without them; "" where it only paraphrases. */
  quoted: string;
  /** The words by which its original is opened: those that were found there, else those quoted. */
  sought: string;
  attribution: Attribution;
}

export function statements(trace: Trace): Statement[] {
  const sources = new Map(trace.sources.map((source) => [source.id, source]));
  return trace.attributions.map((attribution) => {
    const path = attribution.path.flatMap((id) => sources.get(id) ?? []);
    const quoted = oneLine(longestQuoted(trace.article.text, attribution));
    return {
      id: attribution.id,
      speaker: path.at(-1) ?? null,
      via: path.slice(0, -1),
      cue: attribution.cue && slice(trace, attribution.cue),
      excerpt: wordsOf(trace, attribution.content),
      quoted,
      sought: attribution.followed?.place?.words ?? quoted,
      attribution,
    };
  });
}

/** On one line; what the text leaves out between is an ellipsis. */
export const wordsOf = (trace: Trace, content: Range[]): string =>
  content
    .map((range) => oneLine(slice(trace, range)))
    .filter(Boolean)
    .join(" … ");

const slice = ({ article }: Trace, { start, end }: Range) => article.text.slice(start, end);
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** @returns the address if it leads to the web, so that no link of ours runs a script or opens a file. */
export const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : null;
