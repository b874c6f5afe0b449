/** The spellings of a directory → a lookup by name, and the places in a text where one of them stands. */
import type { Range } from "../trace";
import { isLetterAt, isSmallAt, isUnspacedAt, wordEnd, wordStart } from "./letters";

/** One way to write an outlet's name. */
export interface Name {
  /** Without "The". */
  bare: string;
  /** Whether the name begins with "The". */
  article: boolean;
  /** Also an ordinary word, a place or a person: taken only exactly as written, "The" included. */
  ambiguous: boolean;
  /** Offset of the outlet's line in the directory. */
  line: number;
}

export interface Hit extends Range {
  name: Name;
  /** The word "the" before the hit, which is no part of it. */
  article: "the" | "The" | null;
}

const ARTICLE = /^the\s+/i;

/** Same length as the text, so that offsets hold: one kind of apostrophe, one kind of space. */
const plain = (text: string) => text.replace(/[’ʼ`]/g, "'").replace(/[^\S ]/g, " ");

/** Case tells a short name in capitals from a word ("PA", "IT"), and "60 Minutes" from an hour. */
const needsCase = (bare: string) => /^\d/.test(bare) || (bare.length <= 6 && bare === bare.toUpperCase());

export class NameIndex {
  /** The directory's text. */
  readonly #directory: string;
  /** Where in it the names stand that begin with a word, by that word in lower case. */
  readonly #starts = new Map<string, number | number[]>();
  /** Names read so far, by their first word. */
  readonly #read = new Map<string, Name[]>();
  /** First words of names that are written small: all other small words of a text begin none. */
  readonly #small = new Set<string>();
  readonly #unspaced: number[] = [];

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Where two names are spelled alike, the one added first holds. @param start offset of the spelling in the directory */
  add(start: number): void {
    const directory = this.#directory;
    if (directory[start] === "~") return;
    const bare = bareStart(directory, start);
    const first = firstWord(directory, bare);
    if (directory.startsWith(first, wordStart(directory, bare))) this.#small.add(first);
    const others = this.#starts.get(first);
    if (others === undefined) this.#starts.set(first, start);
    else if (typeof others === "number") this.#starts.set(first, [others, start]);
    else others.push(start);
    if (isUnspacedAt(directory, bare)) this.#unspaced.push(start);
  }

  /** The name so written; "the" before it and, where that is safe, case do not matter. */
  get(text: string): Name | null {
    const trimmed = plain(text.trim());
    const bare = trimmed.replace(ARTICLE, "");
    const article = bare.length < trimmed.length;
    const names = this.#namesBy(firstWord(bare, 0));
    const lower = bare.toLowerCase();
    return (
      names.find((name) => name.bare === bare && (!name.ambiguous || name.article === article)) ??
      names.find((name) => !name.ambiguous && !needsCase(name.bare) && name.bare.toLowerCase() === lower) ??
      null
    );
  }

  /** Every name in the text, the longest where several begin at one place; in text order, never overlapping. */
  find(text: string): Hit[] {
    const flat = plain(text);
    const hits: Hit[] = [];
    for (let start = wordStart(flat, 0); start < flat.length; ) {
      const end = wordEnd(flat, start);
      const word = flat.slice(start, end);
      const hit = this.#begins(word) ? longestAt(flat, start, word, this.#namesBy(word.toLowerCase())) : null;
      if (hit) hits.push(hit);
      start = wordStart(flat, hit ? hit.end : end);
    }
    return inOrder([...hits, ...this.#findUnspaced(flat)]);
  }

  #begins(word: string): boolean {
    return isSmallAt(word, 0) ? this.#small.has(word) : this.#starts.has(word.toLowerCase());
  }

  #findUnspaced(flat: string): Hit[] {
    if (!/[\u0e00-\u9fff]/.test(flat)) return [];
    const hits: Hit[] = [];
    for (const name of this.#unspaced.map((start) => nameAt(this.#directory, start))) {
      const { length } = name.bare;
      for (let start = flat.indexOf(name.bare); start >= 0; start = flat.indexOf(name.bare, start + length))
        hits.push({ start, end: start + length, name, article: null });
    }
    return hits;
  }

  #namesBy(word: string): Name[] {
    const known = this.#read.get(word);
    if (known) return known;
    const starts = this.#starts.get(word) ?? [];
    const names = (typeof starts === "number" ? [starts] : starts).map((start) =>
      nameAt(this.#directory, start),
    );
    if (names.length > 0) this.#read.set(word, names);
    return names;
  }
}

/** The offset behind a mark and "The". */
function bareStart(directory: string, start: number): number {
  const name = directory[start] === "?" ? start + 1 : start;
  return directory.startsWith("The ", name) ? name + 4 : name;
}

function nameAt(directory: string, start: number): Name {
  const bare = bareStart(directory, start);
  const ambiguous = directory[start] === "?";
  const end = /; | \| |\n|$/g;
  end.lastIndex = bare;
  return {
    bare: directory.slice(bare, end.exec(directory)?.index),
    article: bare - start >= 4,
    ambiguous,
    line: directory.lastIndexOf("\n", start) + 1,
  };
}

/** @param at where `word` begins, which is the first word of each of the names. */
function longestAt(flat: string, at: number, word: string, names: Name[]): Hit | null {
  let best: Hit | null = null;
  for (const name of names) {
    const start = at - leadOf(name.bare, word);
    const end = start + name.bare.length;
    if (best !== null && end <= best.end) continue;
    if (!isWritten(flat.slice(start, end), word, name) || isLetterAt(flat, end)) continue;
    const article = articleBefore(flat, start);
    if (!name.ambiguous || name.article === (article !== null)) best = { start, end, name, article };
  }
  return best;
}

/** In lower case. */
function firstWord(text: string, from: number): string {
  const start = wordStart(text, from);
  return text.slice(start, wordEnd(text, start)).toLowerCase();
}

/** What stands before a name's first word: the "+" of "+12 Review". */
const leadOf = (bare: string, word: string) =>
  bare.charCodeAt(0) === word.charCodeAt(0) ? 0 : wordStart(bare, 0);

function articleBefore(flat: string, start: number): Hit["article"] {
  const word = flat.slice(Math.max(0, start - 4), start);
  if ((word !== "the " && word !== "The ") || isLetterAt(flat, start - 5)) return null;
  return word === "the " ? "the" : "The";
}

/** As the name is spelled, or all in capitals as in a headline. */
const isWritten = (slice: string, word: string, { bare, ambiguous }: Name) =>
  slice === bare ||
  (!ambiguous && word.length > 1 && word === word.toUpperCase() && slice === bare.toUpperCase());

/** In text order; of two that overlap, the one that begins first, then the longer. */
function inOrder(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
