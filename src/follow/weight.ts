/** Words → how much each tells: names and numbers most, then long words, grammar nothing. */
import { wordsOf } from "./words";

/** Words of grammar are short in the languages that part words; of what is longer, these are frequent in news. */
const COMMON = new Set(
  (
    "about after again against also although among another because been before being between could during every from have " +
    "having here into just like made make many more most much must only other over said same says should since some such than " +
    "that their them then there these they this those through told under until upon very were what when where which while will " +
    "with within without would year years your people time first last still even well back down him his her she its our you all " +
    "and are but can did does for had has how not now one out own the too two was way who why new day week month added according"
  ).split(" "),
);

export interface Weighed {
  /** Folded. */
  key: string;
  /** As written. */
  text: string;
  weight: number;
}

/** Each word once, the heaviest first; of equal ones in order of the text. */
export function weighed(text: string): Weighed[] {
  const found = new Map<string, Weighed>();
  const seen = wordsOf(text);
  for (const { key, start, end } of seen) {
    const written = text.slice(start, end);
    const weight = weightOf(key, written, opensSentence(text, start));
    const known = found.get(key);
    if (weight > (known?.weight ?? 0)) found.set(key, { key, text: written, weight });
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

function weightOf(key: string, written: string, opens: boolean): number {
  if (/^\p{N}/u.test(key)) return key.length > 1 ? 2 : 0.5;
  if (COMMON.has(key) || key.length < 3) return /\p{sc=Han}|\p{sc=Kana}/u.test(key) ? 0.5 : 0;
  const isName = /^\p{Lu}/u.test(written) && !opens;
  return isName ? 2 : Math.min(key.length, 10) / 8;
}

/** Whether a capital there says nothing. */
const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…:]["”’»)]*\s+|[\n"“„«(]\s*)$/u.test(text.slice(Math.max(0, start - 6), start));

/** Compares words by their beginnings: "samples" is "sampled", "Selwick’s" is "Selwick". */
export const stem = (key: string): string => (key.length > 5 ? key.slice(0, 5) : key);
