/** Two articles → how much of one stands in the other word for word: wire copy and press releases are taken over whole. */
import { wordsOf } from "./words";

/** Nobody writes so many words in the same order by chance. */
const RUN = 8;

/**
 * What stands in quotation marks is left out, for it is meant to be the same.
 *
 * @returns share, 0 to 1, of the first text's words; null where it has too few to say.
 */
export function copiedShare(text: string, from: string): number | null {
  const words = wordsOf(unquoted(text)).map(({ key }) => key);
  if (words.length < 5 * RUN) return null;
  const runs = new Set(runsOf(wordsOf(from).map(({ key }) => key)));
  const covered = new Uint8Array(words.length);
  for (const [at, run] of runsOf(words).entries()) if (runs.has(run)) covered.fill(1, at, at + RUN);
  return covered.reduce((sum, one) => sum + one, 0) / words.length;
}

const unquoted = (text: string): string =>
  text.replace(/[“«„][^”»“«„\n]{0,2000}[”»“]|"[^"\n]{0,2000}"/g, " \n ");

const runsOf = (words: string[]): string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
