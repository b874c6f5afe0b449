/** What stands behind a cue → where the reported words end: a model weighs each place at which a clause can end. */
import type { Context, Draft, Span } from "./draft";
import { Is } from "./lexicon";
import { type Feature, probability } from "./model";
import { isComma, isDash } from "./phrases";
import type { Token } from "./tokens";

/** A place at which the content may end. */
export interface End {
  /** Token index, exclusive. */
  at: number;
  features: Feature[];
}

/**
 * The place whose content shares most with all the contents there may be, each as likely as the model has it: one that is
 * a little off costs little, one that is far off costs much.
 */
export function likelyEnd(context: Context, draft: Draft, span: Span): number {
  const ends = endsIn(context, draft, span);
  if (ends.length === 0) return span.end;
  let left = 1;
  const places = ends.map(({ at, features }) => {
    const chance = left * probability(context.lexicon.model, "end", features);
    left -= chance;
    return { length: at - span.start, chance };
  });
  places.push({ length: span.end - span.start, chance: left });
  let best = span.end - span.start;
  let most = 0;
  for (const { length } of places) {
    let shared = 0;
    for (const other of places) shared += other.chance * overlap(length, other.length);
    if (shared <= most) continue;
    best = length;
    most = shared;
  }
  return span.start + best;
}

/** Dice's coefficient of two spans that begin together. */
const overlap = (one: number, other: number): number => (2 * Math.min(one, other)) / (one + other);

export function endsIn(context: Context, draft: Draft, { start, end }: Span): End[] {
  const { tokens } = context;
  const around = (tokens[draft.cue?.start ?? draft.frame.start] as Token).quote;
  const cue = draft.group?.classes[0] ?? draft.pattern;
  const lemma = draft.group?.entry.lemma ?? draft.pattern;
  const found: End[] = [];
  let verb = false;
  let words = 0;
  const opening = openingOf(tokens[start] as Token, around);
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    const closes = i > start && before.quote !== around && token.quote === around;
    if (i > start && token.quote === around && (closes || canEnd(token)) && !isMarkBefore(tokens, i, start)) {
      const state = closes ? "closed" : verb ? "clause" : "phrase";
      found.push({ at: i, features: featuresOf(tokens, i, end, { cue, lemma, opening, state, words }) });
    }
    if (token.word && token.quote === around) {
      words++;
      verb ||= !!(token.is & (Is.auxiliary | Is.verb)) || /[^e]ed$/.test(token.lower);
    } else if (token.word) words++;
  }
  return found;
}

const openingOf = (token: Token, around: number): string =>
  token.quote !== around ? "quote" : token.is & Is.complementizer ? token.lower : "words";

const canEnd = (token: Token): boolean =>
  isComma(token) ||
  isDash(token) ||
  /^[(:;]$/.test(token.text) ||
  !!(
    token.is &
    (Is.conjunction | Is.subordinator | Is.preposition | Is.relative | Is.complementizer | Is.time)
  );

/** Behind a comma the content ended at the comma. */
const isMarkBefore = (tokens: Token[], at: number, start: number): boolean =>
  at - 1 > start &&
  !(tokens[at - 1] as Token).word &&
  (tokens[at - 1] as Token).quote === (tokens[at] as Token).quote;

interface Sofar {
  cue: string;
  lemma: string;
  /** What the content begins with. */
  opening: string;
  /** What stands in it before the place. */
  state: string;
  words: number;
}

function featuresOf(
  tokens: Token[],
  at: number,
  end: number,
  { cue, lemma, opening, state, words }: Sofar,
): Feature[] {
  const token = tokens[at] as Token;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const mark = token.word ? "word" : token.text;
  const opens = kindOf(token.word ? token : next);
  const follow = kindOf(token.word ? next : tokens[at + 2]);
  const length = sizeOf(words);
  const rest = sizeOf(end - at);
  const clause = hasVerbSoon(tokens, at, end) ? "verb" : "no verb";
  return [
    ["opens", mark, opens],
    ["so", opening, state],
    ["cue", cue],
    ["so length", opening, state, length],
    ["rest", rest],
    ["opens so", mark, opens, opening, state],
    ["opens cue", mark, opens, cue],
    ["opens lemma", mark, opens, lemma],
    ["opens cue so", mark, opens, cue, opening, state],
    ["opens follow", mark, opens, follow],
    ["opens clause", mark, opens, clause],
    ["opens clause so", mark, opens, clause, opening, state],
    ["opens length", mark, opens, length],
    ["opens rest", mark, opens, rest],
    ["cue so", cue, opening, state],
    ["lemma so", lemma, opening, state],
  ];
}

const WORDED =
  Is.conjunction |
  Is.subordinator |
  Is.preposition |
  Is.relative |
  Is.complementizer |
  Is.auxiliary |
  Is.pronoun;

function kindOf(token: Token | undefined): string {
  if (!token) return "end";
  if (token.quote >= 0 && !token.word) return "quote";
  if (/^[.?!…]$/.test(token.text)) return "end";
  if (!token.word) return token.text;
  if (token.is & Is.time) return "time";
  if (token.is & WORDED) return token.lower;
  if (token.is & (Is.determiner | Is.possessive | Is.number)) return "determiner";
  if (/ing$/.test(token.lower)) return "ing";
  if (token.is & (Is.cue | Is.verb)) return "verb";
  if (/ed$/.test(token.lower)) return "ed";
  if (token.is & Is.adverb) return "adverb";
  return token.capital ? "name" : "word";
}

function hasVerbSoon(tokens: Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(at + 6, end); i++) {
    const token = tokens[i] as Token;
    if (token.is & (Is.auxiliary | Is.verb | Is.cue)) return true;
  }
  return false;
}

const sizeOf = (words: number): string =>
  words === 0
    ? "0"
    : words < 3
      ? "1"
      : words < 6
        ? "few"
        : words < 11
          ? "some"
          : words < 21
            ? "many"
            : "most";
