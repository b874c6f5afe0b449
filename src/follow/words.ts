/** Text → its words, folded so that quotation marks, dashes, spaces, case and punctuation make no difference. */
import type { Range } from "../trace";

export interface Word extends Range {
  /** Folded. */
  key: string;
}

/** Where no space parts words, each sign is one; elsewhere a word may hold an apostrophe, and a number its separators. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+(?:['’ʼ](?=\p{L})[\p{L}\p{M}]+|(?<=\p{N})[.,](?=\p{N})\p{N}+)*/gu;

/** What pages put inside words for the eye only: soft hyphens, zero-width signs, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

export function wordsOf(text: string): Word[] {
  // A sign is replaced by as many, so that offsets stay.
  const seen = text.replace(UNSEEN, "'");
  return [...seen.matchAll(WORD)].map((match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** @returns the word without case, accents of compatibility, apostrophes and ends of a possessive. */
const fold = (word: string): string => word.normalize("NFKC").toLowerCase().replace(/['’ʼ]/g, "");

/** Sequences of words as strings of one sign each, so that they can be searched as text is. */
export class Alphabet {
  private readonly signs = new Map<string, string>();

  /** @returns one UTF-16 code unit for each word; beyond 60,000 different ones, words share the last. */
  write(words: readonly Word[]): string {
    return words.map(({ key }) => this.signOf(key)).join("");
  }

  private signOf(key: string): string {
    const known = this.signs.get(key);
    if (known) return known;
    const sign = String.fromCharCode(Math.min(this.signs.size + 1, 60_000));
    this.signs.set(key, sign);
    return sign;
  }
}
