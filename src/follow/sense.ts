/** A paraphrase → the sentence of a text that says the same, by the words that tell most; or none. */
import type { Range } from "../trace";
import { sentencesIn } from "./around";
import { stem, weighed } from "./weight";
import { wordsOf } from "./words";

export interface Sense {
  at: Range;
  /** 0 to 1: share of the statement's weight that the sentence has. */
  score: number;
  /** The statement's words that stand there, as the statement writes them. */
  shared: string[];
}

/** Below this share a sentence speaks of something else. */
const ENOUGH = 0.5;
/** Two words in common are chance, unless there are no more. */
const SHARED = 3;

/** @param language of both, BCP 47. */
export function senseOf(statement: string, text: string, language: string): Sense | null {
  const wanted = weighed(statement).filter(({ weight }) => weight > 0);
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (wanted.length < 2) return null;
  let best: Sense | null = null;
  for (const at of windows(text, language)) {
    const there = new Set(wordsOf(text.slice(at.start, at.end)).map(({ key }) => stem(key)));
    const shared = wanted.filter(({ key }) => there.has(stem(key)));
    const score = shared.reduce((sum, { weight }) => sum + weight, 0) / total;
    if (shared.length >= Math.min(SHARED, wanted.length) && score > (best?.score ?? 0))
      best = { at, score, shared: shared.map((word) => word.text) };
  }
  return best && best.score >= ENOUGH ? best : null;
}

/** Each sentence, then each two that follow each other in a paragraph: of equals the shorter is found. */
function windows(text: string, language: string): Range[] {
  const sentences = sentencesIn(text, language).filter(({ start, end }) => end > start);
  const pairs = sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1];
    return next && !text.slice(sentence.end, next.start).includes("\n\n")
      ? [{ start: sentence.start, end: next.end }]
      : [];
  });
  return [...sentences, ...pairs];
}
