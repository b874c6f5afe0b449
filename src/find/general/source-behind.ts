/** A cue verb → who stands behind it and says it, dates and hearers passed over. */

import type { CompiledGrammar } from "../compiled";
import type { Context } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { type Found, isObject, onlyAsides, type Verb } from "./found";
import { phraseAfter } from "./phrases";
import { ARTICLE, cueOf, grammarOf, isAside, isInk, isNominal, isTime } from "./words";

/** `…, sagte gestern Ada Vale` */
export function behind(
  context: Context,
  { anchor, at, end, particleAt }: Verb,
  strict = false,
): Found | null {
  const { tokens, sentence, lexicon } = context;
  let i = anchor < at ? anchor + 1 : end;
  // Between "hat" and "gesagt" or behind both: "hat Vale gesagt", "ha detto Vale".
  const within = anchor < at && !onlyAsides(tokens, anchor + 1, at);
  const stop = within ? at : particleAt > end ? particleAt : sentence.end;
  if (!within) i = end;
  while (i < stop) {
    const step =
      isAside(tokens[i]) && !opensNoun(tokens, i)
        ? 1
        : dateLength(tokens, i) || hearerLength(context, i, stop);
    if (step === 0) break;
    i += step;
  }
  const next = tokens[i];
  if (!next || i >= stop || next.quote >= 0) return null;
  if (!next.word && !isInk(next, lexicon)) return null;
  if (next.is & (Is.complementizer | Is.subordinator) && !next.capital) return null;
  if (
    next.is & Is.preposition &&
    !next.capital &&
    !grammarOf(context).ties.has(next.lower) &&
    !(next.is & Is.pronoun)
  )
    return null;
  if (next.is & Is.preposition && !(next.is & (ARTICLE | Is.pronoun)) && !next.capital) return null;
  const phrase = withoutNamed(context, at, phraseAfter(context, i, stop));
  if (!phrase || isObject(context, phrase)) return null;
  return names(context, phrase, strict) ? { phrase, side: "after", antecedent: null } : null;
}

/** Arabic, "وصف المجلس الخطة بأنها": right before "as" stands what is called so, not who calls it. */
function withoutNamed({ tokens, lexicon }: Context, cue: number, phrase: Phrase | null): Phrase | null {
  const calls = cueOf(tokens[cue] as Token, lexicon)?.classes.includes("call");
  if (!phrase || !lexicon.grammar || !calls) return phrase;
  const { start, end } = phrase.core;
  const as = lexicon.grammar.calledAs.has(tokens[end]?.lower ?? "");
  return as && end - start > 1 ? { ...phrase, end: end - 1, core: { start, end: end - 1 } } : phrase;
}

/** An unknown word alone, with no article, is no source. */
function names({ tokens, sentence, lexicon }: Context, { core }: Phrase, strict: boolean): boolean {
  const says =
    Is.pronoun |
    Is.role |
    Is.title |
    Is.organization |
    Is.document |
    Is.outlet |
    (strict ? 0 : ARTICLE | Is.number);
  if (lexicon.grammar?.capitals === "none") return true;
  for (let i = core.start; i < core.end; i++) {
    const token = tokens[i] as Token;
    if (token.capital && i > sentence.start) return true;
    if (token.is & says) return true;
  }
  return !strict && isDefiniteNoun(tokens, core, lexicon.grammar as CompiledGrammar);
}

/** "le" is an article before a noun, a pronoun elsewhere. */
const opensNoun = (tokens: Token[], at: number): boolean =>
  ((tokens[at] as Token).is & ARTICLE) !== 0 && isNominal(tokens[at + 1]);

/** "sier vakten", "сказал охранник": a noun alone, in a language without an article before it. */
function isDefiniteNoun(
  tokens: Token[],
  { start, end }: Phrase["core"],
  { definite, definiteEndings }: CompiledGrammar,
): boolean {
  const next = tokens[end];
  if (end - start > 2 || (next?.word && !isTime(next) && !(next.is & Is.preposition))) return false;
  return definiteEndings.size > 0
    ? matches((tokens[end - 1] as Token).lower, definiteEndings)
    : definite.size === 0;
}

/** "dijo a Reuters el ministro": whom it was said to may stand before who said it. */
function hearerLength(context: Context, at: number, to: number): number {
  const token = context.tokens[at] as Token;
  if (!grammarOf(context).toward.has(token.lower) || token.capital) return 0;
  const phrase = phraseAfter(context, at + 1, to);
  return phrase ? phrase.core.end - at : 0;
}

function dateLength(tokens: Token[], at: number): number {
  let i = at;
  const first = tokens[i];
  if (!first?.word) return 0;
  if (first.is & (Is.preposition | Is.determiner) && !first.capital) i++;
  if (tokens[i] && (tokens[i] as Token).is & (Is.determiner | Is.number) && !isTime(tokens[i])) i++;
  if (!isTime(tokens[i])) return 0;
  while (isTime(tokens[i]) || /^\d{1,4}\.?$/.test(tokens[i]?.text ?? "")) i++;
  return i - at;
}
