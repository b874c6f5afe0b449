/** A statement and the text of its original → how it stands there. */

import { fileOf } from "../find/tags";
import { quotedPieces } from "../quoted";
import type { Attribution, Followed, Original, Place, Range, Trace } from "../trace";
import { sentencesAround } from "./around";
import { holdQuote, type Searched } from "./quote";
import { senseOf } from "./sense";
import { wordsOf } from "./words";

export interface Compared {
  compared: Followed["compared"];
  quote: Original["quote"];
  place: Place | null;
  /** Where in the original's text; empty where it does not stand there. */
  at: Range[];
  /**
   * 0 to 1: how much this place says that the page is the original. Quoted words that stand there decide; a sentence of the
   * same sense only points.
   */
  proof: number;
  /** Of a sentence of the same sense: the words that tell it. */
  shared: string[];
}

/** So many quoted words in their order are nobody else's. */
const PROOF = 5;

/** The text of an original, read once for all statements that lead to it. */
export interface OriginalText {
  /** BCP 47. */
  language: string;
  searched: Searched;
}

export function compare(trace: Trace, attribution: Attribution, original: OriginalText): Compared {
  const pieces = quotedPieces(trace.article.text, attribution);
  if (isForeign(trace.article.language, original.language))
    return { compared: "translated", quote: null, place: null, at: [], proof: 0, shared: [] };
  const { text } = original.searched;
  if (pieces.length > 0) {
    const { status, at, differences } = holdQuote(pieces, original.searched);
    const words = pieces.reduce((sum, piece) => sum + wordsOf(piece).length, 0);
    if (status !== "missing" || words >= PROOF || attribution.form === "direct") {
      const certain = status === "exact" || status === "trimmed" ? 1 : status === "altered" ? 0.9 : 0;
      const place = at.length > 0 ? { ...placeOf(text, at, original.language), differences } : null;
      return {
        compared: "words",
        quote: status,
        place,
        at,
        proof: certain * Math.min(1, words / PROOF),
        shared: [],
      };
    }
  }
  const said = attribution.content.map(({ start, end }) => trace.article.text.slice(start, end)).join(" ");
  const sense = senseOf(said, text, original.language);
  const quote = pieces.length > 0 ? ("missing" as const) : null;
  if (!sense)
    return {
      compared: pieces.length > 0 ? "words" : "sense",
      quote,
      place: null,
      at: [],
      proof: 0,
      shared: [],
    };
  const place = { ...placeOf(text, [sense.at], original.language), differences: [] };
  return { compared: "sense", quote, place, at: [sense.at], proof: 0.7 * sense.score, shared: sense.shared };
}

/** Of a few words, as of a post, the language may be unknown: "und". */
const isForeign = (one: string, other: string) =>
  ![one, other].includes("und") && fileOf(one) !== fileOf(other);

function placeOf(text: string, at: Range[], language: string): Pick<Place, "text" | "words"> {
  const around = sentencesAround(text, at, language);
  return {
    text: text.slice(around.start, around.end),
    words: at.map(({ start, end }) => text.slice(start, end)).join(" … "),
  };
}
