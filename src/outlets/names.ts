/** Spellings → a lookup by name, and the places in a text where one of them stands. */
import type { Range } from "../trace";
import { isLetterAt, isUnspaced, wordEnd, wordStart } from "./letters";

/** One way to write a name, and what it names. */
export interface Name<T> {
  /** Without "The". */
  bare: string;
  /** Whether the name begins with "The". */
  article: boolean;
  /** Also an ordinary word, a place or a person: taken only exactly as written, "The" included. */
  ambiguous: boolean;
  value: T;
}

export interface Hit<T> extends Range {
  name: Name<T>;
  /** The word "the" before the hit, which is no part of it. */
  article: "the" | "The" | null;
}

const ARTICLE = /^the\s+/i;

/** Thai, the first of the scripts without spaces in the order of Unicode. */
const FIRST_UNSPACED = 0xe00;

/** Same length as the text, so that offsets hold: one kind of apostrophe, one kind of space. */
const plain = (text: string) => text.replace(/[’ʼ`]/g, "'").replace(/\s/g, " ");

/** Case tells a short name in capitals from a word ("PA", "IT"), and "60 Minutes" from an hour. */
const needsCase = (bare: string) => /^\d/.test(bare) || (bare.length <= 6 && bare === bare.toUpperCase());

/** @param text with plain apostrophes and single spaces. */
export function nameOf<T>(text: string, ambiguous: boolean, value: T): Name<T> {
  const article = text.startsWith("The ");
  return { bare: article ? text.slice(4) : text, article, ambiguous, value };
}

export class NameIndex<T> {
  /** By the first word in lower case. */
  readonly #names = new Map<string, Name<T>[]>();
  readonly #unspaced: Name<T>[] = [];

  /** Where two names are spelled alike, the first holds. */
  constructor(names: Name<T>[]) {
    for (const name of names) {
      const first = firstWord(name.bare);
      const alike = this.#names.get(first);
      if (alike === undefined) this.#names.set(first, [name]);
      else alike.push(name);
      if (name.bare.charCodeAt(0) >= FIRST_UNSPACED && isUnspaced(name.bare)) this.#unspaced.push(name);
    }
  }

  /** The name so written; "the" before it and, where that is safe, case do not matter. */
  get(text: string): Name<T> | null {
    const trimmed = plain(text.trim());
    const bare = trimmed.replace(ARTICLE, "");
    const article = bare.length < trimmed.length;
    const lower = bare.toLowerCase();
    const alike = this.#names.get(firstWord(bare)) ?? [];
    return (
      alike.find((name) => name.bare === bare && (!name.ambiguous || name.article === article)) ??
      alike.find((name) => !name.ambiguous && !needsCase(name.bare) && name.bare.toLowerCase() === lower) ??
      null
    );
  }

  /** Every name in the text, the longest where several begin at one place; in text order, never overlapping. */
  find(text: string): Hit<T>[] {
    const flat = plain(text);
    const hits: Hit<T>[] = [];
    for (let start = wordStart(flat, 0); start < flat.length; ) {
      const end = wordEnd(flat, start);
      const word = flat.slice(start, end);
      const alike = this.#names.get(word.toLowerCase());
      const hit = alike && longestAt(flat, start, word, alike);
      if (hit) hits.push(hit);
      start = wordStart(flat, hit ? hit.end : end);
    }
    return isUnspaced(flat) ? inOrder([...hits, ...this.#findUnspaced(flat)]) : hits;
  }

  #findUnspaced(flat: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (const name of this.#unspaced) {
      const { length } = name.bare;
      for (let start = flat.indexOf(name.bare); start >= 0; start = flat.indexOf(name.bare, start + length))
        hits.push({ start, end: start + length, name, article: null });
    }
    return hits;
  }
}

/** @param at where `word` begins, which is the first word of each of the names. */
function longestAt<T>(flat: string, at: number, word: string, names: Name<T>[]): Hit<T> | null {
  let best: Hit<T> | null = null;
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

function firstWord(bare: string): string {
  const start = wordStart(bare, 0);
  return bare.slice(start, wordEnd(bare, start)).toLowerCase();
}

/** What stands before a name's first word: the "+" of "+12 Review". */
const leadOf = (bare: string, word: string) =>
  bare.charCodeAt(0) === word.charCodeAt(0) ? 0 : wordStart(bare, 0);

function articleBefore(flat: string, start: number): "the" | "The" | null {
  const word = flat.slice(Math.max(0, start - 4), start);
  return (word === "the " || word === "The ") && !isLetterAt(flat, start - 5)
    ? (word.slice(0, 3) as "the" | "The")
    : null;
}

/** As the name is spelled, or all in capitals as in a headline. */
const isWritten = <T>(slice: string, word: string, { bare, ambiguous }: Name<T>) =>
  slice === bare ||
  (!ambiguous && word.length > 1 && word === word.toUpperCase() && slice === bare.toUpperCase());

/** In text order; of two that overlap, the one that begins first, then the longer. */
function inOrder<T>(hits: Hit<T>[]): Hit<T>[] {
  const kept: Hit<T>[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
