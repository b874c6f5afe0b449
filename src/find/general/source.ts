/** A cue verb in the middle of its sentence → who says it: before the verb, behind it, or who spoke last. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import { type Found, GIVEN, type Verb } from "./found";
import { inFront } from "./source-before";
import { behind } from "./source-behind";
import { atHead, inPlace } from "./source-head";
import { ARTICLE, clauseStart, grammarOf, isMark, NOUN } from "./words";

export function sourceOf(context: Context, verb: Verb): Found | null {
  const { tokens, sentence } = context;
  const start = clauseStart(context, verb.anchor);
  const opener = start > sentence.start ? (tokens[start - 1] as Token) : null;
  const quoted = opener !== null && opener.quote >= 0 && isEmpty(tokens, start, verb.anchor);
  const bare = isEmpty(tokens, start, verb.anchor) && (opener === null || isMark(opener) || quoted);
  if (grammarOf(context).unspaced) return atHead(context, verb, start);
  const apposed =
    bare && !quoted && isMark(opener ?? undefined) ? behindInsertion(context, verb, start) : null;
  if (apposed) return apposed;
  const after =
    quoted || bare ? behind(context, verb, !quoted && opener !== null && !isEnd(tokens, verb)) : null;
  if (after) return after;
  const before = bare && quoted ? null : inFront(context, verb, start);
  if (before) return isLoose(context, before) ? (behindName(context, verb) ?? before) : before;
  return after ?? behind(context, verb) ?? inPlace(context, verb, start);
}

/** `Ada Vale, die Sprecherin, wies das zurück`: somebody named at the head of the sentence, an insertion, and no other name behind. */
function behindInsertion(context: Context, verb: Verb, start: number): Found | null {
  const { tokens, sentence } = context;
  const before = inFront(context, verb, start);
  if (before?.phrase.start !== sentence.start || before.phrase.end !== start) return null;
  const { core } = before.phrase;
  const words = tokens.slice(core.start, core.end);
  const named =
    words.some(({ is }) => is & (GIVEN | Is.role | Is.title)) ||
    (grammarOf(context).capitals === "names" && words.length > 1 && words.every(({ capital }) => capital));
  const next = tokens[verb.end];
  const other = next && (next.is & (Is.pronoun | GIVEN | Is.role | Is.title)) !== 0 && !(next.is & ARTICLE);
  return named && !other ? before : null;
}

/** The verb and a word or two end the sentence: "…, opplyser ledelsen." */
const isEnd = (tokens: Token[], { end }: Verb): boolean =>
  [1, 2].some((n) => /^[.!?…]$/.test(tokens[end + n]?.text ?? ""));

/** "Last year announced Vale": a word alone at the head of a clause whose verb comes second may as well be an adverb. */
function isLoose(context: Context, { phrase }: Found): boolean {
  const { tokens, sentence } = context;
  if (!grammarOf(context).verbSecond || phrase.start !== sentence.start) return false;
  const words = tokens.slice(phrase.core.start, phrase.core.end);
  return words.every(
    (token, i) => !(token.is & (NOUN | ARTICLE | Is.pronoun | GIVEN)) && !(i > 0 && token.capital),
  );
}

/** A pronoun, or where nouns have no capitals a name, right behind the verb. */
function behindName(context: Context, verb: Verb): Found | null {
  const found = behind(context, verb);
  const first = found && context.tokens[found.phrase.core.start];
  if (!first) return null;
  const named = first.capital && grammarOf(context).capitals === "names";
  return named || (first.is & Is.pronoun && !(first.is & ARTICLE)) ? found : null;
}

/** Nothing but small words: what stands before the verb cannot say who speaks. */
function isEmpty(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (!token.word) continue;
    if (
      !(token.is & (Is.adverb | Is.auxiliary | Is.object | Is.conjunction | Is.negation)) ||
      token.is & Is.pronoun
    )
      return false;
  }
  return true;
}

/** "und fügte hinzu", ", adding": the last that speaks in the sentence. */
export function sharedWith(earlier: Draft[], at: number): Draft | null {
  return (
    earlier.findLast((draft) => draft.source && draft.frame.start < at && draft.pattern !== "cite") ?? null
  );
}
