/** A cue verb ("said", "has told", "adding") → the statement it reports. */
import { type Adjuncts, adjunctsAfter } from "../adjuncts";
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is, type Lexicon } from "../lexicon";
import { type Phrase, phraseAfter } from "../phrases";
import { isTitleCase } from "../sentences";
import type { Token } from "../tokens";
import { type VerbGroup, verbGroup } from "../verbs";
import { citingDraft } from "./cite";
import type { Subject } from "./frame";
import { isNoun } from "./noun-or-verb";
import { subjectOf } from "./subject";

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
    if (
      isSilent(tokens, group, lexicon) ||
      isIdiom(tokens, group, lexicon) ||
      isUnsaid(tokens, group, lexicon)
    )
      continue;
    const draft = draftFor(context, group, drafts);
    if (draft) {
      drafts.push(draft);
      i = group.end - 1;
    }
  }
  return drafts;
}

/** "did not comment", "declined to comment", "asked not to be named" */
function isSilent(
  tokens: Token[],
  { entry, classes, start, end, negated, infinitive }: VerbGroup,
  lexicon: Lexicon,
): boolean {
  const next = tokens[end];
  const then = tokens[end + 1];
  if (infinitive && lexicon.refusing.has(lexicon.cues.get(tokens[start - 1]?.lower ?? "")?.lemma ?? ""))
    return true;
  if (classes.includes("ask") && ((next?.is ?? 0) & Is.negation) !== 0 && then?.lower === "to") return true;
  if (negated) return lexicon.silent.has(entry.lemma);
  return lexicon.refusing.has(entry.lemma) && next?.lower === "to" && lexicon.silent.has(then?.lower ?? "");
}

/** "is expected to argue", "is likely to say": not said yet. */
const isUnsaid = (tokens: Token[], { infinitive, start }: VerbGroup, { unsaid }: Lexicon): boolean =>
  infinitive && unsaid.has(tokens[start - 1]?.lower ?? "");

/** "adding to the costs" says nothing; "added to reporters that" does. */
const isIdiom = (tokens: Token[], { entry, end }: VerbGroup, { idioms }: Lexicon): boolean =>
  idioms.has(`${entry.lemma} ${tokens[end]?.lower}`) && !((tokens[end + 1]?.is ?? 0) & Is.hearer);

/** "nobody said", "neither the board nor the council said": whoever did not speak is no source. */
const isNobody = (tokens: Token[], phrase: Phrase | null, lexicon: Lexicon): boolean =>
  phrase !== null && lexicon.nobodies.has((tokens[phrase.start] as Token).lower);

function draftFor(context: Context, group: VerbGroup, earlier: Draft[]): Draft | null {
  if (group.entry.lemma === "cite" || group.entry.lemma === "quote") {
    const citing = citingDraft(context, group, earlier);
    if (citing) return citing;
    // "shut the harbour, citing the weather": a reason given by nobody who says something here.
    if (group.form === "gerund" && earlier.length === 0) return null;
  }
  const subject = subjectOf(context, group, earlier);
  if (!subject || isNobody(context.tokens, subject.phrase, context.lexicon)) return null;
  const { sentence } = context;
  const takesHearer = group.classes.includes("tell") || (group.classes.includes("ask") && !group.passive);
  const from = Math.max(group.end, subject.frameEnd);
  const adjuncts = adjunctsAfter(
    context,
    from,
    sentence.end,
    takesHearer && (subject.side === "before" || subject.side === "shared"),
  );
  const fronted = frontedSetting(context, subject);
  return {
    ...emptyDraft(sentence),
    cue: { start: group.at, end: group.end },
    source: subject.phrase,
    antecedent: subject.antecedent,
    via: [...adjuncts.hearers, ...(fronted?.hearers ?? []), ...asker(context, subject)],
    setting: adjuncts.setting ?? fronted?.setting ?? null,
    pattern: patternName(group, subject),
    side: subject.side,
    group,
    frame: { start: subject.frameStart, end: adjuncts.end },
  };
}

const patternName = (group: VerbGroup, subject: Subject): string =>
  [
    group.classes[0],
    group.form === "gerund" ? "participle" : group.passive ? "passive" : "finite",
    subject.side,
  ].join("-");

/** `Asked about the port by the Herald, Vale said`: who asked. */
function asker({ tokens, sentence }: Context, subject: Subject): Phrase[] {
  if ((tokens[sentence.start] as Token).lower !== "asked" || subject.side === "agent") return [];
  const to = subject.phrase?.start ?? sentence.start;
  for (let i = sentence.start + 1; i < to; i++) {
    if ((tokens[i] as Token).lower !== "by") continue;
    const phrase = phraseAfter(tokens, i + 1, to);
    return phrase ? [{ ...phrase, end: phrase.core.end }] : [];
  }
  return [];
}

/** `In an interview with the Herald, Vale said`. */
function frontedSetting(context: Context, subject: Subject): Adjuncts | null {
  const { tokens, sentence } = context;
  const first = tokens[sentence.start] as Token;
  if (!/^(in|at|during|on)$/.test(first.lower) || subject.side !== "before") return null;
  const fronted = adjunctsAfter(context, sentence.start, subject.frameStart, false);
  return fronted.setting ? fronted : null;
}
