/** "Norwire zitierte ihn mit den Worten: „…“", "نقلت وكالة … عن … قوله": one who quotes another → the other’s statement, heard through the one. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { phraseAfter } from "./phrases";
import { sourceOf } from "./source";
import { cueOf, grammarOf, isAside, isInk } from "./words";

/** Tokens between who is quoted and what they say: "mit den Worten", "的话报道称". */
const LONGEST_BRIDGE = 6;

export function quotingDrafts(context: Context): Draft[] {
  const { tokens, sentence } = context;
  const { quoting } = grammarOf(context);
  const drafts: Draft[] = [];
  if (quoting.size === 0) return drafts;
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (token.capital && i > sentence.start) || !matches(token.lower, quoting)) continue;
    const draft = quotingAt(context, i);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function quotingAt(context: Context, at: number): Draft | null {
  const { sentence } = context;
  const grammar = grammarOf(context);
  const found = sourceOf(context, { anchor: at, at, end: at + 1, particleAt: -1 });
  if (!found || found.side === "shared" || !isOutlet(context, found.phrase)) return null;
  const behind = found.side === "after" ? found.phrase.core.end : at + 1;
  const quoted = grammar.unspaced ? upToBridge(context, behind) : objectAfter(context, behind);
  if (!quoted) return null;
  const end = bridgeEnd(context, quoted.core.end);
  if (end < 0) return null;
  const start = Math.min(at, found.phrase.start);
  return {
    ...emptyDraft(sentence),
    cue: { start: at, end: at + 1 },
    source: quoted,
    via: [{ ...found.phrase, end: found.phrase.core.end }],
    pattern: "quoting",
    side: "before",
    frame: { start, end },
  };
}

const isOutlet = ({ tokens, outlets }: Context, { core }: Phrase): boolean => {
  for (let i = core.start; i < core.end; i++)
    if (outlets.at.has(i) || (tokens[i] as Token).is & Is.outlet) return true;
  return false;
};

/** Who is quoted: the next phrase, behind "عن" where the verb wants one. */
function objectAfter(context: Context, from: number): Phrase | null {
  const { tokens, sentence } = context;
  const { quotingOf } = grammarOf(context);
  let at = from;
  while (at < sentence.end && isAside(tokens[at])) at++;
  if (quotingOf.size > 0) {
    if (!quotingOf.has(tokens[at]?.lower ?? "")) return null;
    at++;
  }
  const { bridges } = grammarOf(context);
  let to = at;
  while (to < sentence.end && !bridges.has((tokens[to] as Token).lower)) to++;
  const phrase = phraseAfter(context, at, to);
  return phrase && phrase.core.start <= at + 1 ? phrase : null;
}

/** Chinese: who is quoted goes on to "的话" or a verb of saying. */
function upToBridge(context: Context, from: number): Phrase | null {
  const { tokens, sentence, lexicon } = context;
  const { bridges } = grammarOf(context);
  for (let i = from; i < Math.min(sentence.end, from + 16); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0 || (!token.word && !isInk(token, lexicon) && token.text !== "·")) return null;
    if (i > from && (bridges.has(token.lower) || (token.is & Is.cue && cueOf(token, lexicon))))
      return { start: from, end: i, core: { start: from, end: i } };
  }
  return null;
}

/** Where what is said begins behind who is quoted, or -1. */
function bridgeEnd(context: Context, from: number): number {
  const { tokens, sentence, lexicon } = context;
  const { bridges, unspaced } = grammarOf(context);
  for (let i = from; i < Math.min(sentence.end, from + LONGEST_BRIDGE); i++) {
    const token = tokens[i] as Token;
    if (i > from && !token.word && token.quote < 0 && /^[.。]$/.test(token.text)) return -1;
    if (token.quote >= 0 || token.text === ":" || token.text === "：") return i;
    if (!token.capital && token.is & Is.complementizer) return i;
    if (unspaced) {
      if (isComma(token) || !(bridges.has(token.lower) || token.is & Is.cue)) return i > from ? i : -1;
    } else if (
      !bridges.has(token.lower) &&
      !isComma(token) &&
      !(token.is & Is.cue) &&
      !isInk(token, lexicon) &&
      !(token.is & (Is.determiner | Is.preposition))
    )
      return -1;
  }
  return -1;
}
