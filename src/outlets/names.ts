/** Spellings → a lookup by name, and the places in a text where one of them stands. */
import type { Range } from "../trace";

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

interface Form<T> {
  written: string;
  /** How far into `written` its first word begins: 1 in "+972 Magazine". */
  lead: number;
  name: Name<T>;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FIRST_WORD = new RegExp(WORD.source, "u");
const ASCII = /^[ -~]*$/;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;
/** Scripts that put no space between words: a name may begin anywhere in a run of letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const ARTICLE = /^the\s+/i;
const ARTICLE_BEFORE = /(?:^|[^\p{L}\p{N}])([Tt]he) $/u;

/** Same length as the text, so that offsets hold: one kind of apostrophe, one kind of space. */
const plain = (text: string) => text.replace(/[’ʼ`]/g, "'").replace(/\s/g, " ");

/** A short name in capitals is an acronym, and its case tells it from a word: "PA", "IT", "NPR". */
const isAcronym = (bare: string) => bare.length <= 6 && bare === bare.toUpperCase();

export function nameOf<T>(text: string, ambiguous: boolean, value: T): Name<T> {
  const bare = plain(text).replace(ARTICLE, "");
  return { bare, article: bare.length < text.length, ambiguous, value };
}

export class NameIndex<T> {
  readonly #exact = new Map<string, Name<T>>();
  readonly #caseless = new Map<string, Name<T>>();
  readonly #byFirstWord = new Map<string, Form<T>[]>();
  readonly #unspaced: Form<T>[] = [];

  /** Where two names are spelled alike, the first holds. */
  constructor(names: Iterable<Name<T>>) {
    for (const name of names) this.#add(name);
    for (const forms of this.#byFirstWord.values()) if (forms.length > 1) forms.sort(longestFirst);
    this.#unspaced.sort(longestFirst);
  }

  #add(name: Name<T>): void {
    const { bare, ambiguous } = name;
    if (this.#exact.has(bare)) return;
    this.#exact.set(bare, name);
    this.#addForm(bare, name);
    if (ambiguous || isAcronym(bare)) return;
    const lower = bare.toLowerCase();
    if (!this.#caseless.has(lower)) this.#caseless.set(lower, name);
    const upper = bare.toUpperCase();
    if (upper !== bare) this.#addForm(upper, name);
  }

  #addForm(written: string, name: Name<T>): void {
    const word = FIRST_WORD.exec(written);
    if (word === null) return;
    const { 0: first, index: lead } = word;
    if (!ASCII.test(first) && UNSPACED.test(written)) this.#unspaced.push({ written, lead, name });
    const forms = this.#byFirstWord.get(first);
    if (forms === undefined) this.#byFirstWord.set(first, [{ written, lead, name }]);
    else forms.push({ written, lead, name });
  }

  /** The name so written; "the" before it and, where that is safe, case do not matter. */
  get(text: string): Name<T> | null {
    const trimmed = plain(text.trim());
    const bare = trimmed.replace(ARTICLE, "");
    const name = this.#exact.get(bare) ?? this.#caseless.get(bare.toLowerCase());
    if (name === undefined) return null;
    return name.ambiguous && name.article !== bare.length < trimmed.length ? null : name;
  }

  /** Every name in the text, the longest where several begin at one place; in text order, never overlapping. */
  find(text: string): Hit<T>[] {
    const flat = plain(text);
    const hits: Hit<T>[] = [];
    let end = 0;
    for (const word of flat.matchAll(WORD)) {
      if (word.index < end) continue;
      const hit = this.#hitAt(flat, word.index, this.#byFirstWord.get(word[0]));
      if (hit === null) continue;
      hits.push(hit);
      end = hit.end;
    }
    return UNSPACED.test(flat) ? merge(hits, this.#findUnspaced(flat)) : hits;
  }

  #hitAt(flat: string, at: number, forms: Form<T>[] = []): Hit<T> | null {
    for (const { written, lead, name } of forms) {
      const start = at - lead;
      const end = start + written.length;
      if (!flat.startsWith(written, start) || WORD_CHARACTER.test(flat[end] ?? "")) continue;
      const article = (ARTICLE_BEFORE.exec(flat.slice(Math.max(0, start - 5), start))?.[1] ??
        null) as Hit<T>["article"];
      if (name.ambiguous && name.article !== (article !== null)) continue;
      return { start, end, name, article };
    }
    return null;
  }

  #findUnspaced(flat: string): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (const { written, name } of this.#unspaced)
      for (
        let start = flat.indexOf(written);
        start >= 0;
        start = flat.indexOf(written, start + written.length)
      )
        hits.push({ start, end: start + written.length, name, article: null });
    return hits;
  }
}

const longestFirst = (a: { written: string }, b: { written: string }) => b.written.length - a.written.length;

/** In text order; of two that overlap, the one that begins first, then the longer. */
function merge<T>(...lists: Hit<T>[][]): Hit<T>[] {
  const sorted = lists.flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit<T>[] = [];
  for (const hit of sorted) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
