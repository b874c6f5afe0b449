/** Tokens of one block → its sentences. A quotation is never split, for its cue may stand at either end. */
import { Is, type Lexicon } from "./lexicon";
import type { Quote } from "./quotes";
import type { Token } from "./tokens";

export interface Sentence {
  /** Token indices; `end` is exclusive. */
  start: number;
  end: number;
  /** Index of the block it stands in. */
  block: number;
}

const END = /^[.?!…。！？؟۔।]$/;
const ASKS = /^[?!]$/;
const CLOSES = /^[)\]}"”’'»“›]$/;
/** How far after a question in quotation marks its reporting verb may stand. */
const REPORTING_WINDOW = 9;
/** Tokens: whatever goes on for longer without a stop is no sentence, and is read in parts, for time grows with their square. */
const LONGEST = 400;
/** Tokens of a short sentence that reports the quotation before it, where each sign of a name may be one. */
const LONGEST_REPORT = 24;

export function findSentences(
  tokens: Token[],
  from: number,
  to: number,
  block: number,
  quotes: Quote[],
  lexicon: Lexicon,
  into: Sentence[],
): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const at = tokens[i] as Token;
    const quote = at.quote >= 0 ? (quotes[at.quote] as Quote) : null;
    if (!quote && i - start >= LONGEST) {
      into.push({ start, end: i, block });
      start = i;
    }
    // Inside a quotation only its last mark can end a sentence.
    if (quote && i < quote.end - 1) continue;
    if (!endsSentence(tokens, i, from, quote, lexicon)) continue;
    let end = i + 1;
    while (end < to && CLOSES.test((tokens[end] as Token).text) && (tokens[end] as Token).quote < 0) end++;
    if (end < to && !startsSentence(tokens, end, to, i, lexicon)) continue;
    into.push({ start, end, block });
    start = end;
    i = end - 1;
  }
  if (start < to) into.push({ start, end: to, block });
}

function endsSentence(
  tokens: Token[],
  i: number,
  from: number,
  quote: Quote | null,
  lexicon: Lexicon,
): boolean {
  const at = tokens[i] as Token;
  if (quote) return quote.closed && i > from && END.test((tokens[i - 1] as Token).text);
  if (lexicon.grammar && at.text === "." && isOrdinal(tokens, i, lexicon.grammar.capitals)) return false;
  if (!at.word) return END.test(at.text);
  if (!at.text.endsWith(".")) return false;
  // An abbreviation ends the sentence only where a new one plainly begins.
  const next = tokens[i + 1];
  if (!next || at.is & Is.title || at.text.length === 2) return false;
  return (
    next.capital &&
    (next.is & (Is.determiner | Is.pronoun | Is.subordinator | Is.preposition)) !== 0 &&
    lexicon.abbreviations.size > 0
  );
}

/** "am 3. Mai", "18. november" */
function isOrdinal(tokens: Token[], stop: number, capitals: string): boolean {
  const before = tokens[stop - 1];
  const next = tokens[stop + 1];
  if (!before || !next || before.end !== (tokens[stop] as Token).start || !/^\d{1,2}$/.test(before.text))
    return false;
  return (next.is & Is.time) !== 0 || (capitals === "nouns" && next.is === 0);
}

function startsSentence(tokens: Token[], next: number, to: number, end: number, lexicon: Lexicon): boolean {
  const token = tokens[next] as Token;
  const stop = tokens[end] as Token;
  if (token.word && !token.capital && !/^[\p{N}\p{Lo}@#$€£]/u.test(token.text)) return false;
  if (!token.word && !lexicon.quotes.has(token.text) && !/^[([{—–\-•*]$/.test(token.text))
    return /^[\p{So}]/u.test(token.text);
  const asked = stop.quote >= 0 && ASKS.test((tokens[end - 1] as Token).text);
  if (stop.quote >= 0 && lexicon.grammar?.unspaced && endsWithCue(tokens, next, to)) return false;
  return !asked || !reportsWhatWasAsked(tokens, next, to, lexicon);
}

/** Chinese: “……。”张伟说。 */
function endsWithCue(tokens: Token[], next: number, to: number): boolean {
  for (let i = next; i < Math.min(to, next + LONGEST_REPORT); i++) {
    const token = tokens[i] as Token;
    if (END.test(token.text)) return i > next && ((tokens[i - 1] as Token).is & Is.cue) !== 0;
    if (token.quote >= 0 || /^[，,：:；]$/.test(token.text)) return false;
  }
  return false;
}

/** `“Why now?” Mr. Vale asked.`: the words after the question report it. */
function reportsWhatWasAsked(tokens: Token[], next: number, to: number, lexicon: Lexicon): boolean {
  for (let i = next; i < Math.min(to, next + REPORTING_WINDOW); i++) {
    const token = tokens[i] as Token;
    if (END.test(token.text) || token.text === ":" || token.quote >= 0) return false;
    const cue = lexicon.cues.get(token.lower);
    if (cue && !token.capital && cue.classes.some((c) => c === "say" || c === "tell" || c === "ask")) {
      const after = tokens[i + 1];
      return (
        !after?.word ||
        after.quote >= 0 ||
        (after.is & (Is.preposition | Is.time | Is.hearer | Is.object)) !== 0
      );
    }
  }
  return false;
}

/** A headline in running text, all words capitalized. */
export function isTitleCase(tokens: Token[], { start, end }: { start: number; end: number }): boolean {
  let words = 0;
  let capital = 0;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.text.length < 4) continue;
    words++;
    if (token.capital) capital++;
  }
  return words > 3 && capital / words > 0.8;
}
