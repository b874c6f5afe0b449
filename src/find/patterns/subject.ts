/** A cue verb → its subject: who says it, wherever in the sentence they stand. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import { headOf } from "../mentions/description";
import {
  isComma,
  isDash,
  isDate,
  isEnd,
  isNominal,
  opensWithVerb,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { auxiliaryIn, frameStart, type Subject, unsaid } from "./frame";
import { participleSubject } from "./participle";
import { isPlural } from "./plural";
import { sharedSubject } from "./shared";

export function subjectOf(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const end = group.infinitive ? group.start : behindOccasion(tokens, group.start, sentence.start);
  const before = end > sentence.start ? (tokens[end - 1] as Token) : undefined;
  if (group.passive) return agentOf(context, group);
  if (group.infinitive && !before?.word) return null;
  const governing = group.infinitive ? governingSubject(context, group) : null;
  if (governing) return governing;
  if (group.form === "gerund" && !auxiliaryIn(tokens, group))
    return participleSubject(context, group, earlier);
  const quoted = !before || before.quote >= 0;
  const after = quoted ? invertedSubject(context, group, before) : null;
  if (after) return after;
  const phrase = before && !group.infinitive ? phraseBefore(tokens, end, sentence.start) : null;
  if (phrase && group.form === "base" && !group.modal && !isPlural(tokens, phrase, group)) return null;
  if (phrase && opensWithVerb(tokens, phrase, sentence.start)) return null;
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

/** "Norwire this month announced", "who in a letter said": where the subject ends, before when and where. */
function behindOccasion(tokens: Token[], at: number, from: number): number {
  const phrase = phraseBefore(tokens, at, from);
  if (!phrase || phrase.end !== at) return at;
  const tie = tokens[phrase.start - 1];
  const ties = phrase.start - 1 > from && !!tie && (tie.is & Is.preposition) !== 0 && !tie.capital;
  const { is } = tokens[Math.max(phrase.start - 2, from)] as Token;
  if (ties && is & Is.relative && !(is & Is.complementizer)) return phrase.start - 1;
  if (!isDate(tokens, phrase) || phrase.start === from) return at;
  let end = ties ? phrase.start - 1 : phrase.start;
  while (end > from && (tokens[end - 1] as Token).is & Is.adverb) end--;
  return end;
}

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
  const phrase = phraseAfter(tokens, group.end, sentence.end);
  if (!phrase || isDate(tokens, phrase) || isOpen(tokens, phrase, sentence.end)) return null;
  const parted = isComma(before) && isComma(tokens[phrase.end]) && next.capital;
  if (before && !parted && isFragment(tokens, sentence.start, group.start)) return null;
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
    return { ...unsaid, phrase, side: "agent", frameStart: start, frameEnd: phrase.core.end };
  }
  return { ...unsaid, side: "none", frameStart: start, frameEnd: group.end };
}

/** The noun before a relative pronoun, a comma or dash between them left out; "which" is no person: "the head of the Trust, which". */
function antecedentOf({ tokens, sentence }: Context, relative: number): Phrase | null {
  const mark = tokens[relative - 1];
  const end = isComma(mark) || isDash(mark) ? relative - 1 : relative;
  const phrase = end > sentence.start ? phraseBefore(tokens, end, sentence.start) : null;
  if (!phrase || (tokens[relative] as Token).lower !== "which") return phrase;
  const { core } = phrase;
  const head = headOf(tokens, core.start, core.end);
  if (!((tokens[head] as Token).is & Is.role)) return phrase;
  return head + 2 < core.end && (tokens[head + 1] as Token).is & Is.preposition
    ? phraseAfter(tokens, head + 2, core.end)
    : phrase;
}
