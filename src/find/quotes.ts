/** Tokens of one block → its quotation spans: straight, curly, single, nested, left open at the block's end. */
import type { Lexicon } from "./lexicon";
import type { Token } from "./tokens";

export interface Quote {
  /** Token indices; `end` is exclusive, the marks are inside. */
  start: number;
  end: number;
  /** False where the block ends before the mark that closes: the quotation may go on in the next block. */
  closed: boolean;
}

const SINGLE = /^['‘’‚‹›]$/;
const OPENS_AFTER = /[\s([{—–\-:/"“«„]/;
const STOP = /[.,?!…;]/;

/** Outermost spans of `tokens[from, to)`, appended to `into`; each token inside gets its index. */
export function findQuotes(
  text: string,
  tokens: Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  into: Quote[],
): void {
  for (let i = from; i < to; i++) {
    const closers = lexicon.quotes.get((tokens[i] as Token).text);
    if (!closers || !canOpen(text, tokens[i] as Token, lexicon)) continue;
    const quote = SINGLE.test((tokens[i] as Token).text)
      ? singleFrom(text, tokens, i, to, closers)
      : doubleFrom(text, tokens, i, to, closers);
    if (!quote) continue;
    for (let k = quote.start; k < quote.end; k++) (tokens[k] as Token).quote = into.length;
    into.push(quote);
    i = quote.end - 1;
  }
}

function canOpen(text: string, mark: Token, lexicon: Lexicon): boolean {
  const before = text[mark.start - 1] ?? " ";
  // A mark that only opens needs no space before it, and may have one behind: « oui ».
  if (lexicon.grammar && mark.quote < 0 && !lexicon.closing.has(mark.text)) return true;
  if (mark.quote >= 0) return false;
  const after = text[mark.end] ?? " ";
  if (/\s/.test(after)) return false;
  // A mark that never closes opens even where the space before it is lost: `said,“Look`.
  return mark.text === '"' || OPENS_AFTER.test(before) || (mark.text === "“" && before === ",");
}

function doubleFrom(
  text: string,
  tokens: Token[],
  open: number,
  to: number,
  closers: string[],
): Quote | null {
  const opener = (tokens[open] as Token).text;
  let depth = 1;
  let inner = 0;
  for (let i = open + 1; i < to; i++) {
    const mark = (tokens[i] as Token).text;
    if (opener === '"' && mark === "“") inner++;
    else if (opener === '"' && mark === "”" && inner > 0) inner--;
    else if (closers.includes(mark) || isSlip(text, tokens[i] as Token, opener)) {
      depth--;
      if (depth === 0) return { start: open, end: i + 1, closed: true };
    } else if (mark === opener) depth++;
  }
  // An opening mark alone near the end is a slip (an inch sign, a lost mark), not a quotation that runs on.
  return to - open > 3 ? { start: open, end: to, closed: false } : null;
}

/** A mark of the other kind, or an opening mark at the end of a word, where the closing one should stand. */
const isSlip = (text: string, mark: Token, opener: string): boolean =>
  opener === "“" ? mark.text === '"' || isTurned(text, mark) : opener === '"' && mark.text === "”";

const isTurned = (text: string, mark: Token): boolean =>
  mark.text === "“" &&
  /\S/.test(text[mark.start - 1] ?? " ") &&
  /^(?:\s|$)/.test(text.slice(mark.end, mark.end + 1));

/** Single marks are apostrophes too: the span must close at a word's end, best after a stop. */
function singleFrom(
  text: string,
  tokens: Token[],
  open: number,
  to: number,
  closers: string[],
): Quote | null {
  let first = -1;
  for (let i = open + 1; i < to; i++) {
    const mark = tokens[i] as Token;
    if (lexicallyOpens(text, mark) && i > open + 1) break;
    if (!closers.includes(mark.text)) continue;
    if (/[\p{L}\p{N}]/u.test(text[mark.end] ?? " ")) continue;
    if (STOP.test(text[mark.start - 1] ?? "")) return { start: open, end: i + 1, closed: true };
    if (first < 0) first = i;
    // "the voters’ choice": a plural's apostrophe stands before a lower-case word and after an s.
    if (!/s/i.test(text[mark.start - 1] ?? "")) return { start: open, end: i + 1, closed: true };
  }
  return first < 0 ? null : { start: open, end: first + 1, closed: true };
}

const lexicallyOpens = (text: string, mark: Token): boolean =>
  (mark.text === "‘" || mark.text === "'") &&
  OPENS_AFTER.test(text[mark.start - 1] ?? " ") &&
  !/\s/.test(text[mark.end] ?? " ");
