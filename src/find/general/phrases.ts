/** Tokens → the noun phrase that begins at a place, by what a grammar says of its words. */
import type { CompiledGrammar } from "../compiled";
import type { Context } from "../draft";
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { insertionEnd } from "./insertion";
import { isParticle } from "./names";
import {
  attributeEnd,
  closeOf,
  closesName,
  isOccasion,
  isPart,
  joins,
  LONGEST,
  opensNoun,
  phrase,
  unknownFits,
} from "./phrase-parts";
import { ARTICLE, grammarOf, isCapital, isInk, isNominal, isTime, NOUN, wordingAt } from "./words";

/** Arabic, "قالت فالي لصحيفة": whom it was said to, behind who said it. */
const isTowardOutlet = ({ text }: Token, next: Token | undefined, { joined }: CompiledGrammar): boolean =>
  joined !== undefined &&
  text === joined &&
  !!next &&
  (next.is & (Is.outlet | Is.organization)) === Is.outlet;

/** The phrase whose first token is `start`, not reaching `to`. */
export function phraseAfter(context: Context, start: number, to: number): Phrase | null {
  const { tokens, lexicon } = context;
  const grammar = grammarOf(context);
  let i = start;
  while (i < to && isInk(tokens[i], lexicon)) i++;
  const first = tokens[i];
  if (!first || i >= to || first.quote >= 0) return null;
  const noun = isInk(tokens[i + 1], lexicon) ? tokens[i + 2] : tokens[i + 1];
  if (first.is & (Is.pronoun | Is.object) && !(first.is & ARTICLE && isNominal(noun)))
    return phrase(i, i + 1);
  let head = false;
  for (; i < to && i - start < LONGEST; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (head && wordingAt(tokens, i, to, grammar.citing) > 0)) break;
    if (i > start && isTowardOutlet(token, tokens[i + 1], grammar)) break;
    if (isInk(token, lexicon)) {
      const close = head ? i : closeOf(tokens, i, to);
      if (close > i) head = true;
      i = close;
      if (head && closesName(tokens, i)) {
        i++;
        break;
      }
      continue;
    }
    if (!token.word) {
      if (/^[&/’'-]$/.test(token.text) && head) continue;
      break;
    }
    if (head && grammar.ties.has(token.lower) && opensNoun(tokens[i + 1], tokens[i + 2])) {
      if (isOccasion(tokens, i + 1, grammar.capitals)) break;
      continue;
    }
    if (head && isParticle(tokens, i)) continue;
    const opens = token.is & (ARTICLE | Is.number) && !isCapital(token, i === context.sentence.start);
    if (opens) {
      const before = tokens[i - 1] as Token;
      if (
        head &&
        !/^\d+$/.test(token.text) &&
        !grammar.ties.has(before.lower) &&
        !(before.is & Is.conjunction)
      )
        break;
      i = attributeEnd(context, i + 1, to) - 1;
      continue;
    }
    if (head && token.is & Is.conjunction && !token.capital) {
      if (!joins(context, i, to)) break;
      continue;
    }
    if (!isNominal(token, i === context.sentence.start)) break;
    const inName = token.capital && grammar.ties.has(tokens[i - 1]?.lower ?? "");
    if (isTime(token) && !inName && (head || !token.capital)) break;
    if (isCapital(token, i === context.sentence.start) || token.is & NOUN) head = true;
    else if (head && !unknownFits(context, i, to)) break;
  }
  while (i > start && !isPart(tokens[i - 1] as Token, context)) i--;
  if (i <= start) return null;
  if (!head && i - start > 4 && grammar.capitals !== "none") return null;
  if (
    tokens
      .slice(start, i)
      .every((token) => token.is & (Is.determiner | Is.number) && !token.capital && !(token.is & NOUN))
  )
    return null;
  return { start, end: insertionEnd(context, i, to), core: { start, end: i } };
}
