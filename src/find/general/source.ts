/** A cue verb in the middle of its sentence → who says it: before the verb, behind it, or who spoke last. */
import type { Context, Draft, Side } from "../draft";
import { matches } from "../forms";
import { type CompiledGrammar, Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { phraseAfter, phraseBefore } from "./phrases";
import { ARTICLE, clauseStart, grammarOf, isAside, isInk, isMark, isNominal, isTime, NOUN } from "./words";

export interface Found {
  phrase: Phrase;
  side: Side;
  antecedent: Phrase | null;
}

export interface Verb {
  /** The finite verb: "hat" of "hat gesagt". */
  anchor: number;
  /** The cue itself. */
  at: number;
  /** Token index behind the verb and what belongs to it. */
  end: number;
  /** Where a particle parts from it: "gab … bekannt". */
  particleAt: number;
}

export function sourceOf(context: Context, verb: Verb): Found | null {
  const { tokens, sentence } = context;
  const start = clauseStart(context, verb.anchor);
  const opener = start > sentence.start ? (tokens[start - 1] as Token) : null;
  const quoted = opener !== null && opener.quote >= 0 && isEmpty(tokens, start, verb.anchor);
  const bare = isEmpty(tokens, start, verb.anchor) && (opener === null || isMark(opener) || quoted);
  if (grammarOf(context).unspaced) return atHead(context, verb, start);
  const apposed = bare && !quoted && isMark(opener ?? undefined) ? behindInsertion(context, verb, start) : null;
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
  const named = tokens.slice(core.start, core.end).some(({ is }) => is & (GIVEN | Is.role | Is.title));
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

const GIVEN = Is.givenMale | Is.givenFemale;

/** A pronoun, or where nouns have no capitals a name, right behind the verb. */
function behindName(context: Context, verb: Verb): Found | null {
  const found = behind(context, verb);
  const first = found && context.tokens[found.phrase.core.start];
  if (!first) return null;
  const named = first.capital && grammarOf(context).capitals === "names";
  return named || (first.is & Is.pronoun && !(first.is & ARTICLE)) ? found : null;
}

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
function atHead(context: Context, { at }: Verb, start: number): Found | null {
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

function inFront(context: Context, { anchor, at }: Verb, start: number): Found | null {
  const { tokens, sentence, lexicon } = context;
  const grammar = grammarOf(context);
  let from = start;
  while (from < anchor && skips(tokens[from] as Token, grammar.asWords)) from++;
  const first = tokens[from];
  const opener = tokens[start - 1];
  const relative = first && first.is & Is.relative && anchor - from < 12 && isMark(opener) && !first.capital;
  if (relative && (from === anchor - 1 || !(first.is & ARTICLE))) {
    const antecedent = phraseBefore(context, start - 1, sentence.start);
    if (antecedent && onlyAsides(tokens, from + 1, anchor))
      return {
        phrase: { start: from, end: from + 1, core: { start: from, end: from + 1 } },
        side: "before",
        antecedent,
      };
  }
  // In a clause whose verb comes second, what begins with a preposition or an adverb is not who speaks.
  if (grammar.verbSecond && from < anchor && from > start - 1 && anchor === at && isAdverbial(first)) {
    if (from > start || first !== tokens[anchor]) return null;
  }
  let lead = anchor - 1;
  while (lead > sentence.start && isAside(tokens[lead])) lead--;
  const inserted = isMark(tokens[lead]) && lead < anchor && lead > sentence.start;
  const phrase = phraseBefore(context, anchor, inserted ? sentence.start : from);
  if (!phrase || phrase.start >= anchor) return null;
  if (
    tokens
      .slice(phrase.core.start, phrase.core.end)
      .every((token) => token.is & (ARTICLE | Is.object) && !(token.is & Is.pronoun))
  )
    return null;
  if (
    grammar.verbSecond &&
    phrase.start > sentence.start &&
    opensAdverbial(tokens[phrase.start - 1]) &&
    anchor === at
  )
    return null;
  const word = tokens[phrase.start] as Token;
  if (phrase.end === phrase.start + 1 && word.is & Is.relative && !(word.is & Is.pronoun)) return null;
  if (isInk(word, lexicon) && phrase.end - phrase.start < 2) return null;
  return isObject(context, phrase) ? null : { phrase, side: "before", antecedent: null };
}

/** "den Vorwurf": its article says that it is no subject. */
const isObject = ({ tokens, lexicon }: Context, { core }: Phrase): boolean =>
  lexicon.grammar?.objectArticles.has((tokens[core.start] as Token).lower) ?? false;

const skips = (token: Token, asWords: Set<string>): boolean =>
  !token.capital &&
  ((token.is & (Is.conjunction | Is.adverb)) !== 0 || asWords.has(token.lower)) &&
  !(token.is & Is.pronoun);

const isAdverbial = (token: Token | undefined): boolean =>
  !!token?.word &&
  (token.is & (Is.preposition | Is.adverb | Is.time)) !== 0 &&
  !(token.is & (Is.pronoun | ARTICLE));

const opensAdverbial = (token: Token | undefined): boolean => !!token && (token.is & Is.preposition) !== 0;

const onlyAsides = (tokens: Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isAside(tokens[i]) && !isTime(tokens[i])) return false;
  return true;
};

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
  const phrase = phraseAfter(context, i, stop);
  if (!phrase || isObject(context, phrase)) return null;
  return names(context, phrase, strict) ? { phrase, side: "after", antecedent: null } : null;
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

/** "und fügte hinzu", ", adding": the last that speaks in the sentence. */
export function sharedWith(earlier: Draft[], at: number): Draft | null {
  return (
    earlier.findLast((draft) => draft.source && draft.frame.start < at && draft.pattern !== "cite") ?? null
  );
}
