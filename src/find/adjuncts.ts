/** What stands between a cue and its content: whom it was said to, when, where, on what occasion. */
import type { Context, Span } from "./draft";
import { Is } from "./lexicon";
import { isComma, isNominal, nameStart, type Phrase, phraseAfter } from "./phrases";
import type { Token } from "./tokens";

export interface Adjuncts {
  /** First token after them. */
  end: number;
  hearers: Phrase[];
  setting: Span | null;
}

const ADJUNCT_PREPOSITION =
  /^(in|on|at|during|to|via|through|from|after|before|with|as|of|about|by|over|for|following|outside|inside|under|ahead|since|until|near|upon|amid|against)$/;
/** "said last week", "said earlier on Monday". */
const DATES =
  /^(last|this|next|earlier|late|later|early|ago|the|following|same|that|first|each|every|one|a)$/;

export function adjunctsAfter(context: Context, from: number, to: number, takesHearer: boolean): Adjuncts {
  const { tokens } = context;
  const found: Adjuncts = { end: from, hearers: [], setting: null };
  if (takesHearer) {
    const hearer = hearerAt(context, from, to);
    if (hearer) {
      found.hearers.push(hearer);
      found.end = hearer.end;
    }
  }
  for (let i = found.end; i < to; i = found.end) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) break;
    if (isDate(tokens, i, to)) found.end = afterDate(tokens, i, to);
    else if (token.is & Is.adverb && !(token.is & (Is.determiner | Is.complementizer | Is.subordinator)))
      found.end = i + 1;
    else if (
      ADJUNCT_PREPOSITION.test(token.lower) &&
      !startsInfinitive(tokens, i, to) &&
      !isEstimate(tokens, i)
    ) {
      const phrase = phraseAfter(tokens, i + 1, to);
      if (!phrase) break;
      noteAdjunct(context, token, i, phrase, found);
    } else if (isComma(token) && isParenthetic(tokens, i, to)) {
      found.end = i + 3;
    } else if (token.text === "(") {
      const close = closing(tokens, i, to);
      if (close < 0) break;
      found.end = close + 1;
    } else break;
  }
  passAlong(context, found.end, found);
  return found;
}

function noteAdjunct(
  context: Context,
  preposition: Token,
  at: number,
  phrase: Phrase,
  found: Adjuncts,
): void {
  const { tokens } = context;
  found.end = phrase.core.end;
  if (preposition.lower === "to") found.hearers.push({ ...phrase, end: phrase.core.end });
  if (!found.setting && isSetting(tokens, phrase.core)) {
    found.setting = { start: at + 1, end: withPlace(tokens, phrase.core.end, context.sentence.end) };
    found.end = found.setting.end;
    const owner = ownerOf(context, found.setting);
    if (owner) found.hearers.push(owner);
    // "an interview with the Herald": who asked is whom it was said to.
    for (let i = at + 1; i < phrase.core.end; i++) {
      if (!/^(with|by|for|to)$/.test((tokens[i] as Token).lower)) continue;
      const partner = phraseAfter(tokens, i + 1, phrase.core.end);
      if (partner) found.hearers.push({ ...partner, end: partner.core.end });
    }
  }
}

/** "a Harbour Board statement", "the NHB’s release": whoever gives out a text is whom its words are heard through. */
function ownerOf({ tokens, lexicon }: Context, { start, end }: Span): Phrase | null {
  for (let i = start + 1; i < end; i++) {
    if (!lexicon.texts.has((tokens[i] as Token).lower)) continue;
    const from = nameStart(tokens, i, start);
    return from < i ? { start: from, end: i, core: { start: from, end: i } } : null;
  }
  return null;
}

/** "a post on Chatter", "an interview on Norrby FM": the place belongs to the occasion. */
function withPlace(tokens: Token[], end: number, to: number): number {
  if (end + 1 >= to || (tokens[end] as Token).lower !== "on" || !(tokens[end + 1] as Token).capital)
    return end;
  if ((tokens[end + 1] as Token).is & Is.time) return end;
  return phraseAfter(tokens, end + 1, to)?.core.end ?? end;
}

const PASSED =
  /^(seen|shown|given|sent|obtained|reviewed|viewed|shared|provided|emailed|published|released|aired|broadcast|carried|posted|reported|quoted|contacted|asked|reached|interviewed|approached|cited)$/;

/** "in a memo that was seen by the Herald", "in a statement sent to the Herald", "when contacted by the Herald". */
function passAlong(context: Context, from: number, found: Adjuncts): void {
  const { tokens, sentence } = context;
  let at = from;
  while (
    at < sentence.end &&
    /^(that|which|when|after|was|were|had|been|first|and|also)$/.test(tokens[at]?.lower ?? "")
  )
    at++;
  if (!PASSED.test(tokens[at]?.lower ?? "") || !/^(by|to|with)$/.test(tokens[at + 1]?.lower ?? "")) return;
  const partner = at + 2 < sentence.end ? phraseAfter(tokens, at + 2, sentence.end) : null;
  if (!partner) return;
  found.hearers.push({ ...partner, end: partner.core.end });
  found.end = partner.core.end;
}

/** "reporters", "Fox News": after "told". A new noun phrase ("told Reuters the plan …") ends it. */
function hearerAt(context: Context, from: number, to: number): Phrase | null {
  const { tokens } = context;
  const phrase = phraseAfter(tokens, from, to);
  if (!phrase) return null;
  return { start: phrase.start, end: phrase.core.end, core: phrase.core };
}

export function isSetting(tokens: Token[], span: Span): boolean {
  for (let i = span.start; i < span.end; i++) {
    const token = tokens[i] as Token;
    if (token.is & (Is.setting | Is.post) && !(token.capital && i > span.start)) return true;
    if (
      /^(twitter|facebook|x|instagram|telegram|tiktok|truth|linkedin|threads|youtube|reddit|weibo)$/.test(
        token.lower,
      ) &&
      token.capital
    )
      return true;
    if (/^(of|from)$/.test(token.lower)) return false;
  }
  return false;
}

function isDate(tokens: Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (token.is & Is.time && !(token.is & Is.auxiliary && !token.capital)) return true;
  if (
    /^(on|in|at|by|since|late|early|earlier|last|this|next|later|two|three|several|a|over|during)$/.test(
      token.lower,
    ) ||
    token.is & Is.number
  ) {
    for (let i = at + 1; i < Math.min(to, at + 4); i++) {
      const next = tokens[i] as Token;
      if (next.is & Is.time) return true;
      if (!(DATES.test(next.lower) || next.is & (Is.number | Is.adverb)))
        return /^\d{4}$/.test(next.text) && i === at + 1;
      if (/^\d{4}$/.test(next.text) && /^in$/.test(token.lower)) return true;
    }
  }
  return false;
}

function afterDate(tokens: Token[], at: number, to: number): number {
  let i = at + 1;
  while (i < to) {
    const token = tokens[i] as Token;
    const dated =
      token.is & Is.time ||
      /^\d{1,4}(st|nd|rd|th)?$/.test(token.text) ||
      /^(ago|earlier|later|before)$/.test(token.lower);
    const year = isComma(token) && /^\d{4}$/.test(tokens[i + 1]?.text ?? "");
    if (!dated && !year && !(i === at + 1 && (DATES.test(token.lower) || token.is & Is.number))) break;
    i++;
  }
  return i;
}

/** "about 20 people": no topic, but how many. */
const isEstimate = (tokens: Token[], at: number): boolean =>
  /^(about|over|under|around|near)$/.test((tokens[at] as Token).lower) &&
  ((tokens[at + 1]?.is ?? 0) & Is.number) !== 0;

/** "vowed to fight", not "said to reporters". */
function startsInfinitive(tokens: Token[], at: number, to: number): boolean {
  if ((tokens[at] as Token).lower !== "to" || at + 1 >= to) return false;
  const next = tokens[at + 1] as Token;
  return !(
    next.capital || next.is & (Is.determiner | Is.possessive | Is.object | Is.hearer | Is.number | Is.role)
  );
}

/** ", however," */
const isParenthetic = (tokens: Token[], at: number, to: number): boolean =>
  at + 3 < to &&
  ((tokens[at + 1] as Token).is & Is.adverb) !== 0 &&
  isComma(tokens[at + 2]) &&
  !isComma(tokens[at + 3]);

function closing(tokens: Token[], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + 30); i++) if ((tokens[i] as Token).text === ")") return i;
  return -1;
}

export const isWordOrQuote = (token: Token | undefined): boolean =>
  !!token && (token.word || token.quote >= 0 || isNominal(token));
