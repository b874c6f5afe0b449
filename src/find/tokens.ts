/** Text → tokens: words, numbers and marks with their place and what they can be. */
import type { Range } from "../trace";
import type { Stems } from "./forms";
import { Is, type Lexicon } from "./lexicon";
import { splitWord } from "./split-word";

export interface Token extends Range {
  text: string;
  lower: string;
  /** {@link Is} flags. */
  is: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** A word or number, not a mark. */
  word: boolean;
  /** Index into the quotation spans of the text, or -1; the marks themselves count as inside. */
  quote: number;
}

// A word, with hyphens, inner full stops ("U.S.", "3.5") and apostrophes ("O’Malley", "didn’t"); or one mark.
const TOKEN =
  /(?:\p{Lu}\.){2,}|[@#$€£]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‑.,:/&@_](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|['’](?=\p{L})[\p{L}\p{M}]+)*%?|[^\s]/uy;
const SPLIT_APOSTROPHE = /^(.+?)(['’])(\p{L}+)$/u;
const APOSTROPHE = /['’]/;
const FIRST_UPPER = /^[@#]?\p{Lu}/u;
const WORD = /[\p{L}\p{N}]/u;
const CLITIC = /^['’]/;

/** Tokens of `text[start, end)`, appended to `into`. @param isOutlet whether a word names an outlet that the directory knows */
export function tokenize(
  text: string,
  block: Range,
  lexicon: Lexicon,
  into: Token[],
  isOutlet?: (word: string) => boolean,
): void {
  const pattern = new RegExp(TOKEN);
  for (let at = notSpace(text, block.start); at < block.end; at = notSpace(text, at)) {
    const end = plainEnd(text, at);
    pattern.lastIndex = at;
    const word = end > at ? text.slice(at, end) : (pattern.exec(text)?.[0] ?? "");
    const next = text[at + word.length] ?? "";
    if (end > at && next === " " && !lexicon.grammar) {
      into.push(token(word, at, lexicon));
      at = end;
      continue;
    }
    for (const part of partsOf(word, next, lexicon, isOutlet)) {
      into.push(token(part, at, lexicon));
      at += part.length;
    }
  }
}

/** What is written as one word and read as several; an abbreviation with its stop. */
function partsOf(
  word: string,
  next: string,
  lexicon: Lexicon,
  isOutlet?: (word: string) => boolean,
): string[] {
  if (next === "." && keepsStop(word, lexicon)) return [`${word}.`];
  if (lexicon.grammar) return splitWord(word, lexicon, isOutlet);
  const [, before = "", mark = "", clitic = ""] =
    (word.length > 2 && APOSTROPHE.test(word) && SPLIT_APOSTROPHE.exec(word)) || [];
  return lexicon.clitics.has(clitic.toLowerCase()) ? [before, mark + clitic] : [word];
}

function notSpace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 && unit < 0x7f) return at;
    if (unit !== 0x20 && !/\s/.test(text[at] as string)) return at;
  }
  return text.length;
}

/**
 * Where the word or mark at `from` ends, if it is as most of them are, in ASCII: what the pattern says of them, at a tenth
 * of its cost. `from` itself for all others.
 */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  if (at === from) return isAsciiMark(next) ? at + 1 : from;
  if (next === 0x20) return at;
  // A mark may go on with another word, as a hyphen does.
  return (next === 0x2c || next === 0x2e) && text.charCodeAt(at + 1) <= 0x20 ? at : from;
}

const isAsciiLetter = (unit: number): boolean => (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b);

/** One that no word begins with, as it may with "@", "#" and "$". */
const isAsciiMark = (unit: number): boolean =>
  (unit > 0x24 && unit < 0x30) || (unit > 0x39 && unit < 0x40) || unit === 0x21 || unit === 0x22;

/** An abbreviation or an initial: its full stop is a part of it. */
const keepsStop = (word: string, lexicon: Lexicon): boolean =>
  lexicon.abbreviations.has(word.toLowerCase()) || (word.length === 1 && FIRST_UPPER.test(word));

/** "president-elect", "ex-minister", "co-author": what the part that says who somebody is says. */
function compoundOf(lower: string, flags: Lexicon["flags"]): number {
  const parts = lower.split("-");
  const who = Is.title | Is.role | Is.male | Is.female;
  return ((flags.get(parts[0] ?? "") ?? 0) | (flags.get(parts.at(-1) ?? "") ?? 0)) & who;
}

/** What is true of a word wherever it stands. */
type Kind = Pick<Token, "lower" | "is" | "capital" | "word">;

function token(text: string, start: number, lexicon: Lexicon): Token {
  let kind = lexicon.seen.get(text);
  if (!kind) {
    kind = kindOf(text, lexicon);
    if (lexicon.seen.size < MOST_SEEN) lexicon.seen.set(text, kind);
  }
  const { lower, is, capital, word } = kind;
  return { start, end: start + text.length, text, lower, is, capital, word, quote: -1 };
}

/** An article of ten thousand words has some three thousand different ones. */
const MOST_SEEN = 20_000;

function kindOf(text: string, { flags, stems, grammar }: Lexicon): Kind {
  const lower = text.toLowerCase();
  const word = WORD.test(text);
  const clitic = word && CLITIC.test(text);
  let is = flags.get(lower) ?? 0;
  if (!is && word && lower.endsWith(".")) is = flags.get(lower.slice(0, -1)) ?? 0;
  if (word && !is && /^\$?\d/.test(text)) is = Is.number;
  if (stems && word) {
    if (is === Is.number && /^\d/.test(text) && /\p{L}/u.test(text)) is = 0;
    is |= stems.flagsOf(lower);
    if (!is) is = withoutProclitic(lower, flags, stems, grammar?.proclitics ?? []);
    return { lower, is, capital: !clitic && FIRST_UPPER.test(text), word };
  }
  if (!is && word && lower.endsWith("ly")) is = Is.adverb;
  if (!is && word && lower.includes("-")) is = compoundOf(lower, flags);
  return { lower, is, capital: !clitic && FIRST_UPPER.test(text), word };
}

/** "وقال": what it is without the "and" before it. */
function withoutProclitic(
  lower: string,
  flags: Lexicon["flags"],
  stems: Stems,
  proclitics: string[],
): number {
  for (const proclitic of proclitics) {
    if (!lower.startsWith(proclitic)) continue;
    const rest = lower.slice(proclitic.length);
    const is = flags.get(rest) ?? stems.flagsOf(rest);
    if (is) return is;
  }
  return 0;
}

/** The words of a span as written, spaces single. */
export function spanText(tokens: Token[], start: number, end: number): string {
  let text = "";
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (i > start && before && token.start > before.end) text += " ";
    text += token.text;
  }
  return text;
}
