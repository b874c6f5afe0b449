/** Whether a word is the name of a country, as the browser names them in the language. */
import type { Lexicon } from "../lexicon";
import { countriesIn } from "../bodies";

/** Letters of a name that its case leaves as they are. */
const STEM = 4;

export function isCountry(word: string, { language, grammar }: Lexicon): boolean {
  const names = countriesIn(language.tag);
  if (names.has(word)) return true;
  if (!grammar?.cases) return false;
  return stemsOf(language.tag, names).has(word.slice(0, Math.max(STEM, word.length - 2)));
}

const stems = new Map<string, Set<string>>();

function stemsOf(tag: string, names: Set<string>): Set<string> {
  const known = stems.get(tag);
  if (known) return known;
  const made = new Set([...names].flatMap((name) => [name.slice(0, Math.max(STEM, name.length - 1)), name.slice(0, Math.max(STEM, name.length - 2))]));
  stems.set(tag, made);
  return made;
}
