/**
 * Quoted words → how they stand in a text: word for word, trimmed, altered, or not at all.
 *
 * Approximate search by words: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming" (1999), as approx-string-match does it, over one sign a word.
 */
import search from "approx-string-match";
import { diffArrays } from "diff";
import type { Difference, Original, Range } from "../trace";
import { Alphabet, type Word, wordsOf } from "./words";

export type QuoteStatus = NonNullable<Original["quote"]>;

export interface Quoted {
  status: QuoteStatus;
  /** Where the words stand in the text, in order of the quote. */
  at: Range[];
  /** Empty unless altered. */
  differences: Difference[];
}

/** What a quoter leaves out or puts in: `…`, `[…]`, `(…)`, `[the mayor]`. */
const EDITED = /\[[^[\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.\s?\.\s?\.+/g;

/** Fewer words than these are found word for word or not at all: with one of them changed they could be anybody's. */
const SHORT = 4;
/** An altered quote keeps two words of three. */
const CHANGED = 1 / 3;
/** Letters of a word that is more than grammar. */
const WEIGHTY = 4;
/** Words that an ellipsis may stand for. */
const LEFT_OUT = 300;
/** Words that may be left out without one, and those that must stand together on each side of the gap. */
const LEFT_OUT_UNSAID = 30;
const ENDS = 3;

/** A text, read once for many quotes. */
export interface Searched {
  text: string;
  words: Word[];
  signs: string;
  alphabet: Alphabet;
}

export function searched(text: string): Searched {
  const alphabet = new Alphabet();
  const words = wordsOf(text);
  return { text, words, signs: alphabet.write(words), alphabet };
}

/** @param pieces what stood in quotation marks, in order; at least one. */
export function holdQuote(pieces: readonly string[], original: Searched): Quoted {
  const held = pieces.map((piece) => holdPiece(piece, original));
  return together(held, pieces);
}

/** What is missing of a quote most of which is there is a difference; a quote most of which is missing is missing. */
function together(held: Quoted[], pieces: readonly string[]): Quoted {
  const weight = pieces.map((piece) => wordsOf(piece).length);
  const total = weight.reduce((sum, words) => sum + words, 0);
  const lost = weight.reduce((sum, words, i) => sum + (held[i]?.status === "missing" ? words : 0), 0);
  const at = held.flatMap((piece) => piece.at);
  if (at.length === 0 || lost * 2 >= total) return { status: "missing", at: [], differences: [] };
  const has = (status: QuoteStatus) => held.some((piece) => piece.status === status);
  const status = has("altered") || lost > 0 ? "altered" : has("trimmed") ? "trimmed" : "exact";
  const differences = held.flatMap((piece, i) => shown(piece, pieces[i] ?? ""));
  return { status, at, differences: status === "altered" ? differences : [] };
}

function shown({ status, differences }: Quoted, piece: string): Difference[] {
  if (differences.length > 0) return differences;
  return [{ in: status === "missing" ? "quote" : "both", text: piece }];
}

function holdPiece(piece: string, original: Searched): Quoted {
  const parts = piece
    .split(EDITED)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const edited = parts.length > 1 || piece.search(EDITED) >= 0;
  // Brackets may also stand around, or beside, words that follow each other in the original.
  const whole = find(parts.flat(), original);
  const at = whole ? [whole] : parts.length > 1 ? inOrder(parts, original) : null;
  if (at) return { status: edited ? "trimmed" : "exact", at, differences: [] };
  return nearly(piece, original) ?? { status: "missing", at: [], differences: [] };
}

interface Found extends Range {
  /** Number of the word behind it. */
  after: number;
}

/** The first place of the words from a word on. */
function find(words: Word[], { signs, words: all, alphabet }: Searched, from = 0): Found | null {
  if (words.length === 0) return null;
  const at = signs.indexOf(alphabet.write(words), from);
  const [first, last] = [all[at], all[at + words.length - 1]];
  return at < 0 || !first || !last ? null : { start: first.start, end: last.end, after: at + words.length };
}

/** The parts one behind the other, from any place where the first stands. */
function inOrder([head = [], ...rest]: Word[][], original: Searched): Range[] | null {
  for (let first = find(head, original); first; first = find(head, original, first.after - head.length + 1)) {
    const at = [first];
    for (const part of rest) {
      const after = at.at(-1)?.after ?? 0;
      const next = find(part, original, after);
      if (!next || next.after - part.length - after > LEFT_OUT) break;
      at.push(next);
    }
    if (at.length === rest.length + 1) return at;
  }
  return null;
}

/** Words in their order, of which few differ or some in between were left out without a sign. */
function nearly(piece: string, original: Searched): Quoted | null {
  const words = wordsOf(piece.replace(EDITED, (edit) => " ".repeat(edit.length)));
  if (words.length < SHORT) return null;
  const there = spanOf(closest(words, original) ?? gapped(words, original), original);
  const [first, last] = [there[0], there.at(-1)];
  const shared = there.filter(({ key }) => key.length >= WEIGHTY && words.some((word) => word.key === key));
  if (!first || !last || shared.length < 2) return null;
  const at = { start: first.start, end: last.end };
  return { status: "altered", at: [at], differences: differences(piece, words, original.text, there) };
}

const spanOf = (span: Range | null, { words }: Searched): Word[] =>
  span ? words.slice(span.start, span.end) : [];

/** The stretch with the least words that differ, in numbers of words. */
function closest(words: Word[], { signs, alphabet }: Searched): Range | null {
  const matches = search(signs, alphabet.write(words), Math.floor(words.length * CHANGED));
  return matches.reduce<(typeof matches)[number] | null>(
    (least, match) => (least && least.errors <= match.errors ? least : match),
    null,
  );
}

/** A beginning and an end of the quote, with more between them in the original, in numbers of words. */
function gapped(words: Word[], original: Searched): Range | null {
  for (let cut = words.length - ENDS; cut >= ENDS; cut--) {
    const head = find(words.slice(0, cut), original);
    const tail = head && find(words.slice(cut), original, head.after);
    if (head && tail && tail.after - head.after <= words.length + LEFT_OUT_UNSAID)
      return { start: head.after - cut, end: tail.after };
  }
  return null;
}

/** Word by word, as each side writes them. */
function differences(piece: string, quote: Word[], text: string, original: Word[]): Difference[] {
  const changes = diffArrays(quote, original, { comparator: (a, b) => a.key === b.key });
  return changes.map(({ value, added, removed }) => {
    const [first, last] = [value[0], value.at(-1)];
    // What both have comes in the original's spelling.
    const from = removed ? piece : text;
    return {
      in: added ? "original" : removed ? "quote" : "both",
      text: first && last ? from.slice(first.start, last.end) : "",
    };
  });
}
