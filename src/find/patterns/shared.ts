/** A cue without a subject beside it ("adding that …", "… and said") → whoever did what the sentence tells before. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import { isComma, isDash, opensWithVerb, type Phrase, phraseAfter } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { frameStart, type Subject, unsaid } from "./frame";

/** "adding that …", "… and said": whoever did what the sentence tells before. */
export function sharedSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const frame = { frameStart: frameStart(tokens, group.start, sentence.start), frameEnd: group.end };
  const speakers = earlier.filter((d) => d.source && d.frame.end <= group.start && d.pattern !== "cite");
  const previous = speakers.findLast((d) => !isEmbedded(tokens, d, speakers)) ?? speakers.at(-1);
  const clause = clauseSubject(context, group.start);
  if (clause && clause.start > (previous?.source?.start ?? -1))
    return { ...unsaid, ...frame, phrase: clause, side: "shared" };
  if (previous)
    return { ...unsaid, ...frame, phrase: previous.source, antecedent: previous.antecedent, side: "shared" };
  const phrase = sentenceSubject(context, group.start);
  return phrase ? { ...unsaid, ...frame, phrase, side: "shared" } : null;
}

/** `Vale told the board that the firm warned of delays and said …`: of the two, Vale goes on. */
const isEmbedded = (tokens: Token[], { frame }: Draft, all: Draft[]): boolean =>
  tokens[frame.start]?.lower === "that" ||
  ((tokens[frame.start - 1]?.is ?? 0) & Is.complementizer) !== 0 ||
  all.some((other) => other.frame.end <= frame.start && isOneClause(tokens, other.frame.end, frame.start));

/** "believes" between "Vale said she" and "we must": no mark and no conjunction parts the two. */
function isOneClause(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0 || token.is & Is.conjunction) return false;
  }
  return true;
}

/** `While Orr waited, Vale was curt, saying …`: the subject of the last clause that opens after a comma. */
function clauseSubject({ tokens, sentence }: Context, before: number): Phrase | null {
  for (let i = before - 2; i > sentence.start; i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || !isComma(token)) continue;
    const start = (tokens[i + 1] as Token).is & Is.conjunction ? i + 2 : i + 1;
    const phrase = phraseAfter(tokens, start, before);
    if (
      !phrase ||
      opensWithVerb(tokens, phrase, sentence.start) ||
      phrase.core.end >= before ||
      (tokens[start] as Token).is & Is.relative
    )
      continue;
    if (startsVerb(tokens, phrase.core.end)) return { ...phrase, end: phrase.core.end };
  }
  return null;
}

/** "was", "closed the quay"; not "led by Krol". */
function startsVerb(tokens: Token[], at: number): boolean {
  const { is, lower, capital } = tokens[at] as Token;
  if (capital) return false;
  return (
    (is & (Is.auxiliary | Is.verb)) !== 0 ||
    (is & (Is.cue | Is.nounLike)) === Is.cue ||
    (/[^e]ed$/.test(lower) && tokens[at + 1]?.lower !== "by")
  );
}

/** The noun phrase the sentence is about: its first, after an opening adverbial. */
export function sentenceSubject(context: Context, before: number): Phrase | null {
  const { tokens, sentence } = context;
  let i = behindDateline(tokens, sentence.start, before);
  // "Q: You say": the letter only says that it is a question.
  if (tokens[i + 1]?.text === ":") i += 2;
  const skippable = Is.conjunction | Is.adverb;
  while (
    i < before &&
    ((tokens[i] as Token).is & skippable || !(tokens[i] as Token).word) &&
    (tokens[i] as Token).quote < 0
  )
    i++;
  const first = tokens[i];
  if (!first || i >= before) return null;
  const opensAdverbial =
    first.is & (Is.preposition | Is.subordinator | Is.time) || /(ing|ed)$/.test(first.lower);
  if (opensAdverbial && !(first.is & Is.determiner)) {
    while (i < before && !isComma(tokens[i])) i++;
    i++;
  }
  // "On July 6, 2015, Vale"
  if (/^\d{4}$/.test(tokens[i]?.text ?? "") && isComma(tokens[i + 1])) i += 2;
  // "It is odd that Vale asks for trust, yet refuses": it does nothing.
  i = behindExpletive(tokens, i, before);
  let phrase = i < before ? phraseAfter(tokens, i, before) : null;
  if (phrase && isTime(tokens, phrase)) {
    i = phrase.end;
    while (i < before && !isComma(tokens[i])) i++;
    phrase = i < before ? phraseAfter(tokens, i + 1, before) : null;
  }
  return phrase && phrase.end <= before ? { ...phrase, end: phrase.core.end } : null;
}

/** "It is simply astounding that": where the clause begins that it stands for; `at` where there is none. */
function behindExpletive(tokens: Token[], at: number, to: number): number {
  if (tokens[at]?.lower !== "it" || !((tokens[at + 1]?.is ?? 0) & Is.passive)) return at;
  for (let i = at + 2; i < Math.min(to - 1, at + 6); i++)
    if ((tokens[i] as Token).lower === "that") return i + 1;
  return at;
}

/** "that day", "a few" before "days later" */
const isTime = (tokens: Token[], { core }: Phrase): boolean =>
  [tokens[core.end - 1], tokens[core.end]].some((token) => !!token && !token.capital && token.is & Is.time);

/** "NORRBY, May 4 (Norwire) — Vale …": where the sentence itself begins. */
function behindDateline(tokens: Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  if (!/^\p{Lu}{3}/u.test(first.text) && !(first.capital && tokens[from + 1]?.text === "(")) return from;
  for (let i = from + 1; i < Math.min(to, from + 14); i++) if (isDash(tokens[i])) return i + 1;
  return from;
}
