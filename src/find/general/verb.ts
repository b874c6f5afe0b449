/** Cue verbs in the middle of their sentences → drafts, each with its source and its frame. */
import { type Context, type Draft, emptyDraft } from "../draft";
import type { CueClass } from "../language";
import { type CueEntry, Is, type VerbForm } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";
import { BACK, backEnd, opensBack } from "./back";
import { phraseAfter } from "./phrases";
import { behind, type Found, inPlace, sharedWith, sourceOf, type Verb } from "./source";
import { surroundings } from "./surroundings";
import { ARTICLE, clauseEnd, clauseStart, cueOf, grammarOf, isAside, isInk, isTime } from "./words";

/** How far an auxiliary may stand from its participle. */
const REACH = 24;

/** @param last whose statement came last, where a verb may go on without a subject */
export function verbDrafts(context: Context, last: Draft | null): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const drafts: Draft[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    const anchor = token.is & Is.cue || token.quote >= 0 ? -1 : unknownCue(context, i);
    if (anchor >= 0) {
      const draft = draftAt(context, i, UNKNOWN, drafts, last, anchor);
      if (draft) drafts.push(draft);
      continue;
    }
    if (!(token.is & Is.cue) || token.quote >= 0) continue;
    if (
      token.capital &&
      (i > sentence.start || lexicon.grammar?.capitals === "nouns") &&
      !isHeadline(context)
    )
      continue;
    const entry = cueOf(token, lexicon);
    const draft = entry && draftAt(context, i, entry, drafts, last);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const UNKNOWN: CueEntry = { lemma: "", classes: ["say"], forms: ["past"], particles: [] };
/** Words of a quotation that is no name or term. */
const QUOTATION = 4;

/** `„…“, spöttelt er`, `« … », s’est défendu le maire`: between a whole quotation and who can have said it, any verb is a cue. @returns where its verb begins, or -1 */
function unknownCue(context: Context, at: number): number {
  const { tokens, quotes, sentence, lexicon } = context;
  const { is, capital, word } = tokens[at] as Token;
  if (is !== 0 || capital || !word || lexicon.grammar?.capitals === "none" || at < sentence.start + QUOTATION)
    return -1;
  let anchor = at;
  while (at - anchor < MOST_ASIDES && isAside(tokens[anchor - 1]) && (tokens[anchor - 1] as Token).quote < 0)
    anchor--;
  const mark = tokens[anchor - 1] as Token;
  const close = isComma(mark) && mark.quote < 0 ? anchor - 2 : anchor - 1;
  const quote = quotes[tokens[close]?.quote ?? -1];
  if (!quote || quote.end !== close + 1 || !(isComma(mark) || isComma(tokens[close - 1]))) return -1;
  if (!opensSpeaker(context, at + 1)) return -1;
  return tokens.slice(quote.start, quote.end).filter((token) => token.word).length >= QUOTATION ? anchor : -1;
}

/** Words of a verb before its last: "s’en est". */
const MOST_ASIDES = 3;

/** A pronoun, a name, or a noun for who can speak, when and where passed over. */
function opensSpeaker({ tokens, lexicon }: Context, from: number): boolean {
  let at = from;
  while (at < from + 2 && (isTime(tokens[at]) || isAdverb(tokens[at]))) at++;
  const next = tokens[at];
  if (!next?.word || next.quote >= 0) return false;
  const named = lexicon.grammar?.capitals === "names";
  if (at === from && next.is & Is.pronoun && !(next.is & ARTICLE)) return true;
  if (next.capital && named && !(next.is & Is.time)) return true;
  const noun = next.is & ARTICLE ? tokens[at + 1] : next;
  return !!noun?.word && named && (noun.capital || (noun.is & (Is.role | Is.title | Is.organization)) !== 0);
}

const isAdverb = (token: Token | undefined): boolean =>
  !!token?.word && !token.capital && (token.is & Is.adverb) !== 0 && !(token.is & Is.pronoun);

const isHeadline = ({ sentence }: Context): boolean => sentence.end < sentence.start;

interface Parts extends Verb {
  passive: boolean;
  classes: CueClass[];
  form: VerbForm;
}

function draftAt(
  context: Context,
  at: number,
  entry: CueEntry,
  earlier: Draft[],
  last: Draft | null,
  from = at,
): Draft | null {
  const parts = partsOf(context, at, entry);
  const verb = parts && { ...parts, anchor: Math.min(parts.anchor, from) };
  if (!verb || isNegated(context, verb) || isNoun(context, at) || isCondition(context, verb)) return null;
  const { sentence } = context;
  if (verb.passive) return passiveDraft(context, verb, entry);
  const back = verb.form === "gerund" ? null : speaksBack(context, verb);
  const found = back ?? (verb.form === "gerund" ? null : sourceOf(context, verb));
  const shared = found ? null : sharedWith(earlier, at);
  const goesOn = !found && !shared && grammarOf(context).dropsSubject && verb.form !== "gerund" ? last : null;
  const phrase = found?.phrase ?? shared?.source ?? goesOn?.source ?? null;
  if (!phrase) return null;
  const own = found ? phrase : null;
  if (own && verb.anchor === at && overlaps(own, earlier)) return null;
  const start = Math.min(verb.anchor, at, own && own.start < at ? own.start : at);
  const end = Math.max(
    verb.end,
    own && found?.side === "after" && own.core.end > verb.end ? own.end : verb.end,
  );
  const around = surroundings(context, { start, end, own, classes: verb.classes });
  const group = groupOf(verb, entry);
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: phrase,
    elided: own === null && goesOn !== null,
    antecedent: found ? found.antecedent : (shared?.antecedent ?? goesOn?.antecedent ?? null),
    via: around.via.length > 0 ? around.via : (shared?.via ?? []),
    setting: around.setting,
    pattern: back
      ? BACK
      : `${verb.classes[0]}-${verb.form === "gerund" ? "participle" : "finite"}-${found?.side ?? "shared"}`,
    side: found?.side ?? "shared",
    group,
    frame: { start: withOpener(context, start), end },
  };
}

/** "Das berichtet der Bote", "Об этом сообщил мэр": who speaks of the sentence before. */
function speaksBack(context: Context, verb: Parts): Found | null {
  const end = backEnd(context);
  if (end < 0) return null;
  if (opensBack(context, end, verb.anchor)) return behind(context, verb, true) ?? inPlace(context, verb, end);
  return end - context.sentence.start > 1 && verb.anchor > end ? sourceOf(context, verb) : null;
}

/** "wurde mitgeteilt, dass", "был назван": who says it stands behind "by", or is not named. */
function passiveDraft(context: Context, verb: Parts, entry: CueEntry): Draft | null {
  const { sentence, tokens } = context;
  const { agents } = grammarOf(context);
  const from = Math.min(verb.anchor, verb.at);
  let agent: Phrase | null = null;
  for (let i = from; i < clauseEnd(context, verb.end) && !agent; i++)
    if (agents.has((tokens[i] as Token).lower)) agent = phraseAfter(context, i + 1, sentence.end);
  const group = groupOf(verb, entry);
  return {
    ...emptyDraft(sentence),
    cue: { start: verb.at, end: verb.at + 1 },
    source: agent && { ...agent, end: agent.core.end },
    pattern: `${verb.classes[0]}-passive-${agent ? "agent" : "none"}`,
    side: agent ? "agent" : "none",
    group: { ...group, passive: true },
    frame: { start: from, end: Math.max(verb.end, agent?.core.end ?? 0) },
  };
}

/** The source of another statement of the sentence, which stands between: it is not this one’s. */
const overlaps = (phrase: Phrase, earlier: Draft[]): boolean =>
  earlier.some(({ cue }) => cue !== null && phrase.core.start <= cue.start && cue.end <= phrase.core.end);

/** "and", "as" before a frame belong to it. */
function withOpener(context: Context, at: number): number {
  const { tokens, sentence } = context;
  const { asWords } = grammarOf(context);
  let start = at;
  while (
    start > sentence.start &&
    (tokens[start - 1] as Token).quote < 0 &&
    ((tokens[start - 1] as Token).is & Is.conjunction ||
      asWords.has((tokens[start - 1] as Token).lower) ||
      isAside(tokens[start - 1]))
  )
    start--;
  return start;
}

/** The finite verb, the cue and the particle of a group; null where they do not make one. */
function partsOf(context: Context, at: number, entry: CueEntry): Parts | null {
  const { tokens, sentence } = context;
  const [form = "past"] = entry.forms;
  let end = at + 1;
  let particleAt = -1;
  let classes = entry.classes;
  for (const [words, cls] of entry.particles) {
    const to = clauseEnd(context, at + 1);
    const particle = tokens.findIndex(
      (token, i) => i > at && i < to && token.lower === words[0] && !token.capital,
    );
    if (particle > 0) {
      classes = [cls];
      particleAt = particle;
      end = particle === at + 1 ? particle + 1 : end;
    }
  }
  if (classes.length === 0) return null;
  if (form !== "participle" || entry.forms.includes("past"))
    return {
      anchor: at,
      at,
      end,
      classes,
      form: entry.forms.includes("past") ? "past" : form,
      passive: false,
      particleAt,
    };
  const start = clauseStart(context, at);
  for (let i = at - 1; i >= start && at - i < REACH; i--) {
    const token = tokens[i] as Token;
    if (
      token.is & Is.passive &&
      !token.capital &&
      !grammarOf(context).reflexives.has(tokens[i - 1]?.lower ?? "")
    )
      return grammarOf(context).agents.size > 0
        ? { anchor: i, at, end, classes, form, passive: true, particleAt }
        : null;
    if (token.is & Is.auxiliary && (!token.capital || i === sentence.start))
      return { anchor: i, at, end, classes, form, passive: false, particleAt };
  }
  const next = at + 1 < sentence.end ? (tokens[at + 1] as Token) : undefined;
  if (next && next.is & Is.auxiliary && !(next.is & Is.passive))
    return { anchor: at, at, end: at + 2, classes, form, passive: false, particleAt };
  return null;
}

function isNegated(context: Context, { anchor, at, end }: Parts): boolean {
  const { tokens } = context;
  const { opensContent } = grammarOf(context);
  const from = Math.max(clauseStart(context, anchor), anchor - 2);
  for (let i = from; i < Math.min(tokens.length, end + 2); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (!token.word && i > at)) break;
    if (
      i >= end &&
      (token.is & (Is.complementizer | Is.preposition) ||
        opensContent.has(token.lower) ||
        opensContent.has("*"))
    )
      break;
    if (token.is & Is.negation) return true;
  }
  return false;
}

/** "wenn Vale sagt" */
function isCondition(context: Context, { anchor, at }: Parts): boolean {
  const { tokens, sentence } = context;
  const start = clauseStart(context, Math.min(anchor, at));
  const { conditions } = grammarOf(context);
  const opener = start > sentence.start ? tokens[start - 1] : tokens[start];
  return conditions.has((opener as Token).lower);
}

const NO_SUBJECT = ARTICLE | Is.preposition | Is.number;

/** "the report", "his new claim": a form that is also a noun, behind an article or a preposition. */
function isNoun({ tokens, sentence, lexicon }: Context, at: number): boolean {
  const before = at > sentence.start ? (tokens[at - 1] as Token) : undefined;
  const token = tokens[at] as Token;
  if (!before?.word || before.quote >= 0 || before.capital || isInk(before, lexicon)) return false;
  if (token.is & Is.nounLike) {
    const article = before.is === 0 ? tokens[at - 2] : before;
    if (!article?.word || article.quote >= 0 || article.capital) return false;
    return (article.is & NO_SUBJECT) !== 0 && !(article.is & (Is.pronoun | Is.object));
  }
  return (before.is & Is.determiner) !== 0 && !(before.is & (Is.pronoun | Is.relative | Is.object));
}

const groupOf = ({ anchor, at, end, classes, form }: Parts, entry: CueEntry): VerbGroup => ({
  start: Math.min(anchor, at),
  end,
  at,
  entry,
  classes,
  form,
  passive: false,
  negated: false,
  infinitive: false,
  modal: false,
  particle: null,
});
