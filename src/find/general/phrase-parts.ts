/** A word behind or inside a noun phrase → whether the phrase goes on with it. */
import type { CompiledGrammar } from "../compiled";
import type { Context } from "../draft";
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { ARTICLE, grammarOf, isInk, isNominal, isTime, NOUN } from "./words";

export const LONGEST = 18;

/** Tokens of a name in quotation marks. */
const LONGEST_NAME = 7;

/** Words that nobody knows, between a noun and the name behind it: "министр иностранных дел России". */
const MOST_UNKNOWN = 3;

export const phrase = (start: number, end: number): Phrase => ({ start, end, core: { start, end } });

/** Where the name that a mark opens is closed: "«Українській правді»"; the mark itself where none closes it. */
export function closeOf(tokens: Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + LONGEST_NAME); i++)
    if (/^[»”“"]$/.test((tokens[i] as Token).text)) return i;
  return at;
}

/** Tokens between an article and the noun: "zwei mit dem Haushalt vertraute Personen". */
const LONGEST_ATTRIBUTE = 7;

/** German, behind an article: where what describes the noun ends, if it opens with a preposition; else where it is. */
export function attributeEnd({ tokens, lexicon }: Context, at: number, to: number): number {
  const first = tokens[at];
  if (lexicon.grammar?.capitals !== "nouns" || !first || !(first.is & Is.preposition) || first.capital)
    return at;
  for (let i = at + 1; i < Math.min(to, at + LONGEST_ATTRIBUTE); i++) {
    const [token, noun] = [tokens[i] as Token, tokens[i + 1]];
    if (!token.word || token.quote >= 0) return at;
    const describes = !token.capital && token.is === 0 && /e[nrms]?$/.test(token.lower);
    if (describes && noun?.capital && noun.is & (Is.role | Is.title)) return i;
  }
  return at;
}

/** "«Вестнику» мэр Орлов": behind a name in marks another noun begins. */
export const closesName = (tokens: Token[], at: number): boolean =>
  /^[»”]$/.test(tokens[at]?.text ?? "") && ((tokens[at + 1]?.is ?? 0) & (Is.role | Is.title)) !== 0;

/** A noun phrase does not end with "of" or "and". */
export const isPart = (token: Token, context: Context): boolean =>
  isInk(token, context.lexicon) ||
  (token.word &&
    (token.capital ||
      (!(token.is & (Is.conjunction | Is.preposition)) && !grammarOf(context).ties.has(token.lower))));

export const opensNoun = (next: Token | undefined, after: Token | undefined): boolean =>
  isNominal(next) ||
  (!!next && (next.is & (ARTICLE | Is.number)) !== 0 && isNominal(after)) ||
  (!!next && !next.word && next.quote < 0 && isNominal(after));

/** "the president on X", "the minister in an interview": where it was said, not who says it. */
export function isOccasion(tokens: Token[], at: number, capitals: CompiledGrammar["capitals"]): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (!token?.word) return false;
    if (capitals === "nouns" && isTime(token)) return true;
    if (token.capital && i === at && !(token.is & (Is.setting | Is.post))) return false;
    if (token.is & (Is.setting | Is.post | Is.time) && !(token.is & (Is.role | Is.organization | Is.outlet)))
      return true;
  }
  return false;
}

/** "Vale und Krol"; not "Vale und sagte". */
export function joins(context: Context, at: number, to: number): boolean {
  const next = tokens_(context, at + 1, to);
  const after = tokens_(context, at + 2, to);
  if (!next?.word || next.quote >= 0 || next.is & (Is.cue | Is.auxiliary)) return false;
  if (next.is & ARTICLE) return isNominal(after) && !(after as Token).is;
  return next.capital || (next.is & NOUN) !== 0;
}

const tokens_ = ({ tokens }: Context, at: number, to: number): Token | undefined =>
  at < to ? tokens[at] : undefined;

/** Words that nobody knows go on a phrase where a name, "of", or its end follows. */
export function unknownFits(context: Context, at: number, to: number): boolean {
  const { tokens, lexicon } = context;
  if (grammarOf(context).capitals === "none") return true;
  // Behind a name, a word that nobody knows is a verb.
  const before = tokens[at - 1] as Token;
  const { verbSecond, tightNouns } = grammarOf(context);
  if (
    (verbSecond || (tightNouns && !context.tokens[at]?.capital && !context.tokens[at + 1]?.capital)) &&
    before.is & NOUN
  )
    return false;
  if (before.capital && at - 1 > context.sentence.start && !(before.is & (ARTICLE | Is.preposition)))
    return !verbSecond && !tokens[at + 1]?.word;
  for (let i = at; i < Math.min(to, at + MOST_UNKNOWN + 1); i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0) return !isInk(token, lexicon) || i > at;
    if (token.capital || token.is & NOUN || grammarOf(context).ties.has(token.lower)) return true;
    if (token.is & (Is.complementizer | Is.time | Is.relative)) return true;
    if (!isNominal(token)) return false;
  }
  return at + MOST_UNKNOWN >= to;
}
