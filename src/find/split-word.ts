/** A word as written → the words it is read as: "l’ancien", "dit-il", "Erdoğan’ın", and scripts without spaces. */
import type { CompiledGrammar } from "./compiled";
import { Is, type Lexicon } from "./lexicon";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const APOSTROPHE = /['’]/;

/** @param isOutlet whether a word names an outlet that the directory knows */
export function splitWord(
  word: string,
  lexicon: Lexicon,
  isOutlet: (word: string) => boolean = () => false,
): string[] {
  const grammar = lexicon.grammar as CompiledGrammar;
  if (grammar.unspaced && UNSPACED.test(word)) return splitUnspaced(word, lexicon, grammar);
  if (word.length < 3) return [word];
  if (grammar.joined && word.startsWith(grammar.joined))
    return joinedNoun(word, grammar.joined, lexicon, isOutlet);
  if (grammar.elisions.size > 0 && APOSTROPHE.test(word)) return elided(word, grammar);
  if (grammar.apostropheEnds && APOSTROPHE.test(word)) {
    const at = word.search(APOSTROPHE);
    if (at > 1) return [word.slice(0, at), word.slice(at)];
  }
  for (const ending of grammar.endings)
    if (word.length > ending.length && word.toLowerCase().endsWith(ending))
      return [word.slice(0, -ending.length), word.slice(-ending.length)];
  return [word];
}

/**
 * "لصحيفة" is "ل" and "صحيفة", as is "لرويترز"; in "للشرطة" the article has lost its first letter. A word that is known whole
 * stays whole.
 */
function joinedNoun(
  word: string,
  joined: string,
  { flags, grammar }: Lexicon,
  isOutlet: (word: string) => boolean,
): string[] {
  const rest = word.slice(joined.length);
  const full = withArticle(rest, grammar?.commonPrefix ?? "");
  const known = (flags.get(rest) ?? 0) | (flags.get(full) ?? 0);
  return !flags.has(word) && (known & SPEAKERS || isOutlet(rest)) ? [joined, rest] : [word];
}

/** "لشرطة", as it stands behind "ل", with its whole article: "الشرطة"; any other word as it is. */
export const withArticle = (rest: string, article: string): string =>
  article && rest.startsWith(article.slice(1)) ? article + rest.slice(article.length - 1) : rest;

const SPEAKERS =
  Is.role | Is.title | Is.organization | Is.outlet | Is.document | Is.givenMale | Is.givenFemale | Is.hearer;

/** "l’", "d’", "qu’": with their apostrophe, for it belongs to them. */
function elided(word: string, grammar: CompiledGrammar): string[] {
  const at = word.search(APOSTROPHE);
  if (at <= 0 || at === word.length - 1 || !grammar.elisions.has(word.slice(0, at).toLowerCase())) {
    for (const ending of grammar.endings)
      if (word.toLowerCase().endsWith(ending) && word.length > ending.length)
        return [word.slice(0, -ending.length), word.slice(-ending.length)];
    return [word];
  }
  const rest = word.slice(at + 1);
  const tail = grammar.endings.find(
    (ending) => rest.length > ending.length && rest.toLowerCase().endsWith(ending),
  );
  return tail
    ? [word.slice(0, at + 1), rest.slice(0, -tail.length), rest.slice(-tail.length)]
    : [word.slice(0, at + 1), rest];
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: "word" });
  segmenters.set(tag, made);
  return made;
}

/** Words that the lists know, the longest first; what lies between them as the browser parts it. */
function splitUnspaced(run: string, lexicon: Lexicon, { longest }: CompiledGrammar): string[] {
  const parts: string[] = [];
  let open = 0;
  const close = (at: number) => {
    if (at > open)
      for (const { segment } of segmenterOf(lexicon.language.tag).segment(run.slice(open, at)))
        parts.push(segment);
  };
  for (let at = 0; at < run.length; ) {
    const word = knownAt(run, at, lexicon, longest);
    if (word === null) {
      at++;
      continue;
    }
    close(at);
    parts.push(word);
    at += word.length;
    open = at;
  }
  close(run.length);
  return parts;
}

function knownAt(run: string, at: number, { flags }: Lexicon, longest: number): string | null {
  for (let n = Math.min(longest, run.length - at); n > 1; n--) {
    const word = run.slice(at, at + n);
    if (flags.has(word)) return word;
  }
  return null;
}
