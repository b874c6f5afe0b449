/** A cue verb → its subject: who says it, wherever in the sentence they stand. */
import type { Context, Draft, Side } from "../draft";
import { Is } from "../lexicon";
import { isComma, isDash, isEnd, isNominal, type Phrase, phraseAfter, phraseBefore } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { isPlural } from "./plural";

export interface Subject {
  phrase: Phrase | null;
  antecedent: Phrase | null;
  side: Side;
  frameStart: number;
  frameEnd: number;
}

const none: Omit<Subject, "frameStart" | "frameEnd"> = { phrase: null, antecedent: null, side: "none" };

export function subjectOf(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const before = group.start > sentence.start ? (tokens[group.start - 1] as Token) : undefined;
  if (group.passive) return agentOf(context, group);
  if (group.infinitive && !before?.word) return null;
  const governing = group.infinitive ? governingSubject(context, group) : null;
  if (governing) return governing;
  if (group.form === "gerund" && !auxiliaryIn(tokens, group))
    return participleSubject(context, group, earlier);
  const quoted = !before || before.quote >= 0;
  const after = quoted ? invertedSubject(context, group, before) : null;
  if (after) return after;
  const phrase = before && !group.infinitive ? phraseBefore(tokens, group.start, sentence.start) : null;
  if (phrase && group.form === "base" && !group.modal && !isPlural(tokens, phrase, group)) return null;
  if (phrase && opensParticiple(tokens, phrase, sentence.start)) return null;
  if (phrase) {
    const word = tokens[phrase.start] as Token;
    const relative = phrase.end === phrase.start + 1 && !!(word.is & Is.relative);
    const demonstrative = word.lower === "that" && phrase.end === phrase.start + 1;
    if (!relative || !demonstrative || isNominal(tokens[phrase.start - 1])) {
      const antecedent = relative ? antecedentOf(context, phrase.start) : null;
      return {
        phrase,
        antecedent,
        side: "before",
        frameStart: frameStart(tokens, phrase.start, sentence.start),
        frameEnd: group.end,
      };
    }
  }
  const inverted = quoted ? null : invertedSubject(context, group, before);
  if (inverted) return inverted;
  if (
    group.infinitive ||
    !before ||
    before.is & (Is.conjunction | Is.adverb) ||
    isComma(before) ||
    isDash(before)
  ) {
    return sharedSubject(context, group, earlier);
  }
  return null;
}

/** ", allowing convoys to avoid …": no subject but what the sentence adds. */
const opensParticiple = (tokens: Token[], { start, end }: Phrase, from: number): boolean =>
  start > from &&
  isComma(tokens[start - 1]) &&
  end - start > 2 &&
  /^\p{Ll}+ing$/u.test(tokens[start]?.text ?? "");

/** "she is expected to argue", "it led her to declare": who does what governs the infinitive, or is made to do it. */
function governingSubject(context: Context, group: VerbGroup): Subject | null {
  const { tokens, sentence } = context;
  const frame = { side: "before" as const, antecedent: null, frameEnd: group.end };
  let i = group.start - 1;
  const before = tokens[i] as Token;
  if (before.is & Is.object || isNominal(before)) {
    const made = phraseBefore(tokens, group.start, sentence.start);
    const verb = made ? tokens[made.start - 1] : undefined;
    if (made && verb && context.lexicon.makes.has(verb.lower))
      return { ...frame, phrase: made, frameStart: made.start };
    if (before.is & Is.object) return null;
  }
  if (!/(ed|en|ing|ly|s)$/.test(before.lower) && !(before.is & (Is.verb | Is.cue))) return null;
  while (i > sentence.start && (tokens[i - 1] as Token).is & (Is.auxiliary | Is.adverb)) i--;
  const phrase = phraseBefore(tokens, i, sentence.start);
  if (!phrase || (tokens[phrase.start] as Token).is & Is.relative) return null;
  return { ...frame, phrase, frameStart: frameStart(tokens, phrase.start, sentence.start) };
}

/** `with some analysts saying …`: a participle may have a subject of its own. */
function participleSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const before = tokens[group.start - 1];
  if (group.start > sentence.start && before && isNominal(before)) {
    const phrase = phraseBefore(tokens, group.start, sentence.start);
    const preceding = phrase ? tokens[phrase.start - 1] : undefined;
    const issuer = phrase && before.is & Is.document ? issuerOf(context, phrase) : null;
    if (issuer)
      return {
        ...none,
        phrase: issuer,
        side: "shared",
        frameStart: phrase?.start ?? group.start,
        frameEnd: group.end,
      };
    const head = before.is & (Is.role | Is.document | Is.organization | Is.cueNoun | Is.outlet);
    if (phrase && (head || preceding?.lower === "with"))
      return { ...none, phrase, side: "before", frameStart: phrase.start, frameEnd: group.end };
  }
  return sharedSubject(context, group, earlier);
}

/** `Vale put out a statement saying …`: whoever gives out the text is who says it. */
function issuerOf({ tokens, sentence, lexicon }: Context, text: Phrase): Phrase | null {
  let at = text.start - 1;
  if ((tokens[at] as Token | undefined)?.lower === "out") at--;
  if (at <= sentence.start || !lexicon.issues.has((tokens[at] as Token).lower)) return null;
  while (at > sentence.start && (tokens[at - 1] as Token).is & (Is.auxiliary | Is.adverb)) at--;
  return phraseBefore(tokens, at, sentence.start);
}

export const auxiliaryIn = (tokens: Token[], group: VerbGroup): boolean => {
  for (let i = group.start; i < group.at; i++) if ((tokens[i] as Token).is & Is.passive) return true;
  return false;
};

/** `…,” said Ada Vale, who runs the port.` */
function invertedSubject(context: Context, group: VerbGroup, before: Token | undefined): Subject | null {
  const { tokens, sentence } = context;
  if (group.start !== group.at || !/^(past|present|base)$/.test(group.form)) return null;
  if (!group.classes.some((c) => c === "say" || c === "ask") || group.particle) return null;
  if (before && !isComma(before) && before.quote < 0 && !isDash(before) && !/^[?!…]$/.test(before.text)) {
    if (!(before.is & Is.subordinator && before.lower === "as")) return null;
  }
  const next = tokens[group.end];
  if (!next || group.end >= sentence.end || !next.word || next.quote >= 0) return null;
  if (next.is & (Is.complementizer | Is.subordinator | Is.object) && !(next.is & Is.possessive)) return null;
  if (!before && !next.capital) return null;
  if (before && isFragment(tokens, sentence.start, group.start)) return null;
  const phrase = phraseAfter(tokens, group.end, sentence.end);
  if (!phrase || isOpen(tokens, phrase, sentence.end)) return null;
  return {
    phrase,
    antecedent: null,
    side: "after",
    frameStart: frameStart(tokens, group.start, sentence.start),
    frameEnd: phrase.end,
  };
}

/** `Ada Vale, head of the board, added board members`: what stands before the verb is no clause, and no quotation. */
function isFragment(tokens: Token[], from: number, to: number): boolean {
  if ((tokens[from] as Token).quote >= 0) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.is & (Is.auxiliary | Is.verb | Is.cue) && !token.capital) return false;
    if (/[^e]ed$/.test(token.lower)) return false;
  }
  return true;
}

/** A verb follows the phrase: it is the subject of a reported clause, not of the cue. */
function isOpen(tokens: Token[], phrase: Phrase, to: number): boolean {
  const next = phrase.core.end < to ? (tokens[phrase.core.end] as Token) : undefined;
  if (!next?.word || next.quote >= 0) return false;
  return !!(next.is & (Is.auxiliary | Is.verb)) && !next.capital;
}

/** "adding that …", "… and said": whoever did what the sentence tells before. */
export function sharedSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const frame = { frameStart: frameStart(tokens, group.start, sentence.start), frameEnd: group.end };
  const speakers = earlier.filter((d) => d.source && d.frame.end <= group.start && d.pattern !== "cite");
  const previous = speakers.findLast((d) => !isEmbedded(tokens, d)) ?? speakers.at(-1);
  const clause = clauseSubject(context, group.start);
  if (clause && clause.start > (previous?.source?.start ?? -1))
    return { ...none, ...frame, phrase: clause, side: "shared" };
  if (previous)
    return { ...none, ...frame, phrase: previous.source, antecedent: previous.antecedent, side: "shared" };
  const phrase = sentenceSubject(context, group.start);
  return phrase ? { ...none, ...frame, phrase, side: "shared" } : null;
}

/** `Vale told the board that the firm warned of delays and said …`: of the two, Vale goes on. */
const isEmbedded = (tokens: Token[], { frame }: Draft): boolean =>
  tokens[frame.start]?.lower === "that" || ((tokens[frame.start - 1]?.is ?? 0) & Is.complementizer) !== 0;

/** `While Orr waited, Vale was curt, saying …`: the subject of the last clause that opens after a comma. */
function clauseSubject(context: Context, before: number): Phrase | null {
  const { tokens, sentence } = context;
  for (let i = before - 2; i > sentence.start; i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || !isComma(token)) continue;
    const phrase = phraseAfter(tokens, i + 1, before);
    const next = phrase ? tokens[phrase.core.end] : undefined;
    if (
      phrase &&
      next &&
      phrase.core.end < before &&
      next.is & (Is.auxiliary | Is.verb) &&
      !next.capital &&
      !((tokens[i + 1] as Token).is & Is.relative)
    )
      return { ...phrase, end: phrase.core.end };
  }
  return null;
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
  const phrase = i < before ? phraseAfter(tokens, i, before) : null;
  return phrase && phrase.end <= before ? { ...phrase, end: phrase.core.end } : null;
}

/** "NORRBY, May 4 (Norwire) — Vale …": where the sentence itself begins. */
function behindDateline(tokens: Token[], from: number, to: number): number {
  const first = tokens[from] as Token;
  if (!/^\p{Lu}{3}/u.test(first.text) && !(first.capital && tokens[from + 1]?.text === "(")) return from;
  for (let i = from + 1; i < Math.min(to, from + 14); i++) if (isDash(tokens[i])) return i + 1;
  return from;
}

/** `was quoted as saying` names the speaker, `was first reported by the Herald` the reporter. */
function agentOf(context: Context, group: VerbGroup): Subject | null {
  const { tokens, sentence } = context;
  const start = frameStart(tokens, group.start, sentence.start);
  for (let i = group.end; i < Math.min(sentence.end, group.end + 12); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || isEnd(token)) break;
    if (token.lower !== "by") continue;
    const phrase = phraseAfter(tokens, i + 1, sentence.end);
    if (!phrase) break;
    return { ...none, phrase, side: "agent", frameStart: start, frameEnd: phrase.core.end };
  }
  return { ...none, side: "none", frameStart: start, frameEnd: group.end };
}

/** The noun before a relative pronoun, a comma between them left out. */
function antecedentOf(context: Context, relative: number): Phrase | null {
  const { tokens, sentence } = context;
  const end = isComma(tokens[relative - 1]) ? relative - 1 : relative;
  return end > sentence.start ? phraseBefore(tokens, end, sentence.start) : null;
}

/** The conjunction and comma before a frame belong to it. */
export function frameStart(tokens: Token[], at: number, from: number): number {
  let i = at;
  while (i > from) {
    const left = tokens[i - 1] as Token;
    if (left.quote >= 0) break;
    if (
      isComma(left) ||
      isDash(left) ||
      left.text === ";" ||
      left.is & Is.conjunction ||
      /^(while|as|though|although|whereas)$/.test(left.lower)
    )
      i--;
    else break;
  }
  return i;
}
