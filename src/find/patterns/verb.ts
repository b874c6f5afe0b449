/** A cue verb ("said", "has told", "adding") → the statement it reports. */
import { type Adjuncts, adjunctsAfter } from "../adjuncts";
import { type Context, type Draft, emptyDraft, type Span } from "../draft";
import { Is, type Lexicon } from "../lexicon";
import { isComma, isDash, isEnd, isNominal, type Phrase, phraseAfter, phraseBefore } from "../phrases";
import { isTitleCase } from "../sentences";
import type { Token } from "../tokens";
import { type VerbGroup, verbGroup } from "../verbs";

/** Every cue verb of the sentence outside quotation marks, with its source and its frame; contents come later. */
export function verbDrafts(context: Context): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const drafts: Draft[] = [];
  const headline = isTitleCase(tokens, sentence);
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (!(token.is & Is.cue) || token.quote >= 0) continue;
    if (token.capital && i > sentence.start && !headline) continue;
    const group = verbGroup(tokens, i, sentence.start, sentence.end, lexicon);
    if (!group || isNoun(tokens, group, sentence.start, sentence.end)) continue;
    if (isSilent(tokens, group, lexicon)) continue;
    const draft = draftFor(context, group, drafts);
    if (draft) {
      drafts.push(draft);
      i = group.end - 1;
    }
  }
  return drafts;
}

/** "did not comment", "declined to comment", "asked not to be named" */
function isSilent(tokens: Token[], { entry, classes, end, negated }: VerbGroup, lexicon: Lexicon): boolean {
  const next = tokens[end];
  const then = tokens[end + 1];
  if (classes.includes("ask") && ((next?.is ?? 0) & Is.negation) !== 0 && then?.lower === "to") return true;
  if (negated) return lexicon.silent.has(entry.lemma);
  return lexicon.refusing.has(entry.lemma) && next?.lower === "to" && lexicon.silent.has(then?.lower ?? "");
}

/** "nobody said": whoever did not speak is no source. */
const isNobody = (tokens: Token[], phrase: Phrase | null, lexicon: Lexicon): boolean =>
  phrase !== null &&
  phrase.core.end === phrase.core.start + 1 &&
  lexicon.nobodies.has((tokens[phrase.core.start] as Token).lower);

/** "the claims", "their report", "claims rose": a noun after all. */
function isNoun(tokens: Token[], group: VerbGroup, from: number, to: number): boolean {
  const token = tokens[group.at] as Token;
  if (!(token.is & Is.nounLike) || group.start < group.at) return false;
  const left = group.at > from ? (tokens[group.at - 1] as Token) : undefined;
  const next = group.at + 1 < to ? (tokens[group.at + 1] as Token) : undefined;
  if (!left)
    return (
      !next || !(next.is & (Is.determiner | Is.possessive | Is.complementizer)) || group.form !== "gerund"
    );
  if (
    left.is & (Is.determiner | Is.possessive | Is.preposition | Is.number | Is.negation) &&
    !(left.is & Is.relative)
  )
    return true;
  if (/^['’]s?$/.test(left.text)) return true;
  if (group.form === "gerund" && !isComma(left) && !(left.is & (Is.auxiliary | Is.subordinator)))
    return left.word;
  if (
    next &&
    next.is & (Is.preposition | Is.auxiliary) &&
    !(next.is & Is.complementizer) &&
    !group.particle
  ) {
    return group.form === "base" || group.form === "present" || next.lower === "of";
  }
  if (next && !opensContent(next) && !group.particle && !isComma(next)) return !showsBare(left, group, next);
  // "avoid attacks, …": an act needs an object.
  if (next && (isComma(next) || isEnd(next)) && group.classes.every((c) => c === "act" || c === "call"))
    return true;
  // A plural subject takes "claim", a singular one "claims"; an adjective before it makes it a noun.
  if (
    group.form === "base" &&
    left.word &&
    !/s$|^(people|we|they|i|you|who|police|officials|some|many|others)$/.test(left.lower) &&
    left.quote < 0 &&
    !hasPluralSubject(tokens, group, from)
  )
    return true;
  return (
    !isComma(left) &&
    left.word &&
    !isNominal(left, group.at - 1 === from) &&
    !(left.is & (Is.pronoun | Is.relative | Is.conjunction | Is.adverb | Is.time))
  );
}

/** "Records kept by the board show …" */
function hasPluralSubject(tokens: Token[], group: VerbGroup, from: number): boolean {
  if (!group.classes.includes("show")) return false;
  const phrase = phraseBefore(tokens, group.start, from);
  return phrase !== null && phrase.core.end - phrase.core.start > 1 && isPlural(tokens, phrase, group);
}

/** "The poll shows majority support": a document before "shows" makes it a verb. */
const showsBare = (left: Token, group: VerbGroup, next: Token): boolean =>
  group.form === "present" &&
  group.classes.includes("show") &&
  (left.is & (Is.document | Is.outlet)) !== 0 &&
  !left.lower.endsWith("s") &&
  isNominal(next);

const opensContent = (next: Token): boolean =>
  !next.word ||
  next.capital ||
  next.quote >= 0 ||
  !!(
    next.is &
    (Is.determiner |
      Is.possessive |
      Is.pronoun |
      Is.object |
      Is.complementizer |
      Is.hearer |
      Is.number |
      Is.time |
      Is.adverb)
  );

function draftFor(context: Context, group: VerbGroup, earlier: Draft[]): Draft | null {
  if (group.entry.lemma === "cite" || group.entry.lemma === "quote") {
    const citing = citingDraft(context, group, earlier);
    if (citing) return citing;
  }
  const subject = subjectOf(context, group, earlier);
  if (!subject || isNobody(context.tokens, subject.phrase, context.lexicon)) return null;
  const { tokens, sentence } = context;
  const takesHearer = group.classes.includes("tell") || (group.classes.includes("ask") && !group.passive);
  const from = Math.max(group.end, subject.frameEnd);
  const adjuncts = adjunctsAfter(context, from, sentence.end, takesHearer && subject.side === "before");
  const fronted = frontedSetting(context, subject);
  return {
    ...emptyDraft(sentence),
    cue: cueSpan(tokens, group),
    source: subject.phrase,
    antecedent: subject.antecedent,
    via: [...adjuncts.hearers, ...(fronted?.hearers ?? [])],
    setting: adjuncts.setting ?? fronted?.setting ?? null,
    pattern: patternName(group, subject),
    group,
    frame: { start: subject.frameStart, end: adjuncts.end },
  };
}

function cueSpan(_tokens: Token[], group: VerbGroup): Span {
  return { start: group.at, end: group.end };
}

interface Subject {
  phrase: Phrase | null;
  antecedent: Phrase | null;
  side: "before" | "after" | "shared" | "agent" | "none";
  frameStart: number;
  frameEnd: number;
}

const patternName = (group: VerbGroup, subject: Subject): string =>
  [
    group.classes[0],
    group.form === "gerund" ? "participle" : group.passive ? "passive" : "finite",
    subject.side,
  ].join("-");

const none: Omit<Subject, "frameStart" | "frameEnd"> = { phrase: null, antecedent: null, side: "none" };

function subjectOf(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const before = group.start > sentence.start ? (tokens[group.start - 1] as Token) : undefined;
  if (group.passive) return agentOf(context, group);
  if (group.infinitive && !GOVERNS.test(before?.lower ?? "")) return null;
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

/** "went on to say", "continued to insist": the verbs after which an infinitive reports. */
const GOVERNS = /^(on|continued|continues|continue|began|proceeded|further)$/;

/** A bare form needs a plural subject; with a singular one it is a noun ("the stress", "a report"). */
function isPlural(tokens: Token[], phrase: Phrase, group: VerbGroup): boolean {
  for (let i = group.start; i < group.at; i++) if ((tokens[i] as Token).is & Is.auxiliary) return true;
  let end = phrase.core.end;
  for (let i = phrase.core.start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.is & Is.conjunction) return true;
    if (token.is & Is.preposition && !((tokens[i - 1] as Token).is & (Is.number | Is.determiner))) end = i;
  }
  const close = /^(close|familiar|responsible|loyal|opposed|critical|near|present)$/.test(
    tokens[end - 1]?.lower ?? "",
  );
  const head = tokens[close ? end - 2 : end - 1] as Token;
  if (head.is & (Is.pronoun | Is.relative)) return !/^(he|she|it)$/.test(head.lower);
  return /s$/.test(head.lower) || !!(head.is & (Is.number | Is.determiner)) || PLURALS.test(head.lower);
}

const PLURALS =
  /^(people|police|men|women|children|media|data|staff|faculty|others|families|everyone|public|majority|half|youth|percent|third|quarter|most|many|some|few|alumni|elite|left|right|poor|rich)$/;

/** `with some analysts saying …`: a participle may have a subject of its own. */
function participleSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
  const { tokens, sentence } = context;
  const before = tokens[group.start - 1];
  if (group.start > sentence.start && before && isNominal(before)) {
    const phrase = phraseBefore(tokens, group.start, sentence.start);
    const preceding = phrase ? tokens[phrase.start - 1] : undefined;
    const head = before.is & (Is.role | Is.document | Is.organization | Is.cueNoun | Is.outlet);
    if (phrase && (head || preceding?.lower === "with"))
      return { ...none, phrase, side: "before", frameStart: phrase.start, frameEnd: group.end };
  }
  return sharedSubject(context, group, earlier);
}

const auxiliaryIn = (tokens: Token[], group: VerbGroup): boolean => {
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

/** A verb follows the phrase: it is the subject of a reported clause, not of the cue. */
function isOpen(tokens: Token[], phrase: Phrase, to: number): boolean {
  const next = phrase.core.end < to ? (tokens[phrase.core.end] as Token) : undefined;
  if (!next?.word || next.quote >= 0) return false;
  return !!(next.is & (Is.auxiliary | Is.verb)) && !next.capital;
}

/** "adding that …", "… and said": whoever did what the sentence tells before. */
function sharedSubject(context: Context, group: VerbGroup, earlier: Draft[]): Subject | null {
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
  let i = sentence.start;
  const skippable = Is.conjunction | Is.adverb;
  while (
    i < before &&
    ((tokens[i] as Token).is & skippable || !(tokens[i] as Token).word) &&
    (tokens[i] as Token).quote < 0
  )
    i++;
  const first = tokens[i];
  if (!first || i >= before) return null;
  const opensAdverbial = first.is & (Is.preposition | Is.subordinator) || /(ing|ed)$/.test(first.lower);
  if (opensAdverbial && !(first.is & Is.determiner)) {
    while (i < before && !isComma(tokens[i])) i++;
    i++;
  }
  const phrase = i < before ? phraseAfter(tokens, i, before) : null;
  return phrase && phrase.end <= before ? { ...phrase, end: phrase.core.end } : null;
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
function frameStart(tokens: Token[], at: number, from: number): number {
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

/** `In an interview with the Herald, Vale said`. */
function frontedSetting(context: Context, subject: Subject): Adjuncts | null {
  const { tokens, sentence } = context;
  const first = tokens[sentence.start] as Token;
  if (!/^(in|at|during|on)$/.test(first.lower) || subject.side !== "before") return null;
  const fronted = adjunctsAfter(context, sentence.start, subject.frameStart, false);
  return fronted.setting ? fronted : null;
}

/** ", citing two officials": not a speaker but whom the speaker heard it from. */
function citingDraft(context: Context, group: VerbGroup, earlier: Draft[]): Draft | null {
  const { tokens, sentence } = context;
  if (group.form !== "gerund" || auxiliaryIn(tokens, group)) return null;
  const phrase = phraseAfter(tokens, group.end, sentence.end);
  if (!phrase) return null;
  const shared = sharedSubject(context, group, earlier);
  return {
    ...emptyDraft(sentence),
    cue: { start: group.at, end: group.end },
    source: { ...phrase, end: phrase.core.end },
    antecedent: shared?.phrase ?? null,
    pattern: "cite",
    group,
    frame: { start: frameStart(tokens, group.start, sentence.start), end: phrase.core.end },
  };
}
