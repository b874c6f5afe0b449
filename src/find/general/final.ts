/** Cue verbs at the end of their sentences (Japanese, Korean, Turkish) → drafts with source and content. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { type CueEntry, Is } from "../lexicon";
import type { Token } from "../tokens";
import { heardBehind, withoutHearer } from "./final-hearer";
import { announced, saidBefore } from "./final-said";
import { givenOut, headSource, sourceBeside } from "./final-source";
import { phraseAfter } from "./phrases";
import { surroundings } from "./surroundings";
import { cueOf, grammarOf } from "./words";

export function finalDrafts(context: Context, asides: Draft[], last: Draft | null): Draft[] {
  const { tokens, sentence, lexicon } = context;
  const drafts: Draft[] = [];
  let from = sentence.start;
  for (const aside of asides)
    if (aside.pattern !== "cite" && aside.frame.start <= from + 1) from = aside.frame.end;
  for (let i = from; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (!(token.is & Is.cue) || token.quote >= 0) continue;
    const entry = cueOf(token, lexicon);
    if (!entry || (tokens[i + 1]?.is && (tokens[i + 1] as Token).is & Is.negation)) continue;
    // "…と説明。": a noun is a verb where the sentence ends with it.
    if (token.is & Is.nounLike && tokens[i + 1]?.word && i + 1 < sentence.end) continue;
    const draft = entry.forms.includes("gerund")
      ? beforeSource(context, i, from, entry)
      : atEnd(context, i, from, entry, asides, drafts, last);
    if (!draft) continue;
    drafts.push(draft);
    if (!entry.forms.includes("gerund") || draft.side === "after") from = Math.max(from, i + 1);
  }
  return drafts;
}

/** "… X said": who speaks opens the stretch, what is said stands before the verb. */
function atEnd(
  context: Context,
  at: number,
  from: number,
  entry: CueEntry,
  asides: Draft[],
  earlier: Draft[],
  last: Draft | null,
): Draft | null {
  const { sentence } = context;
  const near = sourceBeside(context, from, at);
  const head = near ?? headSource(context, from, at) ?? givenOut(context, from, at);
  const heard = heardBehind(
    context,
    near ? null : head,
    near || !head ? from : head.end,
    near ? near.start : at,
    asides,
  );
  // "…と市長は本紙に語った": or between who speaks and the verb.
  const beside = near ? heardBehind(context, null, near.end, at, []).via : [];
  const source = head && withoutHearer(head, heard.told);
  const content =
    saidBefore(context, heard.end, near ? near.start : at) ?? announced(context, heard.end, at, entry);
  if (!content) return null;
  const shared = source
    ? null
    : (earlier.findLast((draft) => draft.source) ?? (grammarOf(context).dropsSubject ? last : null));
  const phrase = source ?? shared?.source ?? null;
  if (!phrase) return null;
  const around = surroundings(context, { start: at, end: at + 1, own: source, classes: entry.classes });
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: phrase,
    elided: !source && !earlier.includes(shared as Draft),
    content: [content],
    via: [...heard.via, ...beside, ...around.via],
    setting: around.setting,
    pattern: `${entry.classes[0]}-finite-${source ? "before" : "shared"}`,
    side: source ? "before" : "shared",
    group: null,
    frame: { start: at, end: at + 1 },
  };
}

/** "… belirten Vale": the verb hangs on the name behind it. */
function beforeSource(context: Context, at: number, from: number, entry: CueEntry): Draft | null {
  const { sentence } = context;
  const phrase = phraseAfter(context, at + 1, sentence.end);
  const content = phrase && saidBefore(context, from, at);
  if (!phrase || !content) return null;
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: phrase,
    content: [content],
    pattern: `${entry.classes[0]}-participle-after`,
    side: "after",
    group: null,
    frame: { start: at, end: phrase.end },
  };
}
