/** Ranges of a text → the sentences they stand in. */
import type { Range } from "../trace";

/** Characters of a sentence on which a reader still looks at once; longer ones are cut around the words. */
const LONG = 400;

/** @param at in text order, within one text; the sentences of the first and of those near it. @param language BCP 47. */
export function sentencesAround(text: string, at: readonly Range[], language: string): Range {
  const [first] = at;
  if (!first) return { start: 0, end: 0 };
  const last = at.findLast((range) => range.end - first.start < LONG) ?? first;
  const start = text.lastIndexOf("\n\n", first.start) + 2;
  const stop = text.indexOf("\n\n", last.end);
  const from = start === 1 ? 0 : start;
  const to = stop < 0 ? text.length : stop;
  const sentences = sentencesIn(text.slice(from, to), language).map((sentence) => ({
    start: sentence.start + from,
    end: sentence.end + from,
  }));
  const begin = sentences.findLast((sentence) => sentence.start <= first.start)?.start ?? from;
  const end = sentences.find((sentence) => sentence.end >= last.end)?.end ?? to;
  return {
    start: Math.max(begin, first.start - LONG),
    end: Math.min(end, Math.max(last.end, first.end) + LONG),
  };
}

/** Without the spaces behind them. */
export function sentencesIn(text: string, language: string): Range[] {
  const segmenter = new Intl.Segmenter(segmented(language), { granularity: "sentence" });
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}

/** A page may declare anything as its language. */
function segmented(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
