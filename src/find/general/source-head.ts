/** A cue verb of Chinese → who speaks at the head of its clause; of a verb without a subject → the place that speaks. */
import type { Context } from "../draft";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { type Found, skips, type Verb } from "./found";
import { phraseAfter } from "./phrases";
import { clauseStart, grammarOf, isTime, NOUN } from "./words";

/** "В министерстве сообщили": where a verb has no subject, who speaks stands behind "in". */
export function inPlace(context: Context, { anchor, end }: Verb, start: number): Found | null {
  const { tokens, sentence } = context;
  const { places } = grammarOf(context);
  for (const at of [end, firstWord(context, start)]) {
    if (!places.has(tokens[at]?.lower ?? "") || at >= sentence.end) continue;
    const phrase = phraseAfter(context, at + 1, at < anchor ? anchor : sentence.end);
    if (!phrase) continue;
    const words = tokens.slice(phrase.core.start, phrase.core.end);
    const speaks = words.some(
      (token) => token.is & (Is.organization | Is.outlet) || /^\p{Lu}{2,}$/u.test(token.text) || !token.word,
    );
    if (speaks)
      return {
        phrase: { ...phrase, end: phrase.core.end },
        side: at < anchor ? "before" : "after",
        antecedent: null,
      };
  }
  return null;
}

function firstWord(context: Context, start: number): number {
  let i = start;
  while (skips(context.tokens[i] as Token, grammarOf(context).asWords) || isTime(context.tokens[i])) i++;
  return i;
}

/** Chinese: who speaks opens the clause, or the clause before it, and ends where the verb’s own words begin. */
export function atHead(context: Context, { at }: Verb, start: number): Found | null {
  const { tokens, sentence } = context;
  for (let from = start, to = at; to > sentence.start; ) {
    const phrase = headPhrase(tokens, from, to);
    if (phrase) return { phrase, side: "before", antecedent: null };
    if (from <= sentence.start || !isComma(tokens[from - 1])) return null;
    to = from - 1;
    from = clauseStart(context, to);
  }
  return null;
}

function headPhrase(tokens: Token[], from: number, to: number): Phrase | null {
  let start = from;
  while (
    start < to &&
    (tokens[start] as Token).is & (Is.conjunction | Is.adverb | Is.time | Is.number) &&
    !((tokens[start] as Token).is & NOUN)
  )
    start++;
  let end = start;
  while (end < to && !endsHead(tokens, end, start)) end++;
  const first = tokens[start];
  if (first && end === start + 1 && first.text.length < 2 && !(first.is & (NOUN | Is.pronoun))) return null;
  if (!first || end === start || (tokens[start] as Token).quote >= 0) return null;
  if (first.is & Is.pronoun) return { start, end: start + 1, core: { start, end: start + 1 } };
  return { start, end, core: { start, end } };
}

const endsHead = (tokens: Token[], at: number, start: number): boolean => {
  const token = tokens[at] as Token;
  if (token.quote >= 0 || (!token.word && !/^[·《》]$/.test(token.text))) return true;
  if (token.is & NOUN) return false;
  return (
    (token.is &
      (Is.adverb | Is.time | Is.preposition | Is.negation | Is.number | Is.cue | Is.subordinator)) !==
      0 &&
    (at > start || !(token.is & Is.determiner))
  );
};
