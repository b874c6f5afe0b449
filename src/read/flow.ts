/** Runs of text nodes → one line of normalised text, with the way back to each node. */

import type { Box } from "./page";

/** One `<a>`, and its address as written. */
export interface Anchor {
  href: string;
}

/** One text node on the page, or the white space that a `<br>` makes. */
export interface Run {
  /** On the live page; null for a `<br>`. */
  live: Text | null;
  /** In the copy. */
  copy: Text | null;
  raw: string;
  /** The innermost element around it. */
  inside: Box;
  /** The innermost `<a href>` around it. */
  link: Anchor | null;
}

/** `length` characters of the text from `at` on stand in `node` from `offset` on. */
export interface Piece {
  at: number;
  length: number;
  node: Text;
  offset: number;
}

/** Characters that show nothing and only get in the way of matching words. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/;
const SPACE = /\s/;

/** White space collapsed to single spaces and trimmed. */
export function flow(runs: readonly Run[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  let gap: { node: Text | null; offset: number } | null = null;
  const put = (character: string, node: Text | null, offset: number) => {
    const last = pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.at + last.length === text.length &&
      last.offset + last.length === offset
    )
      last.length++;
    else if (node) pieces.push({ at: text.length, length: 1, node, offset });
    text += character;
  };
  for (const { live, raw } of runs) {
    for (let i = 0; i < raw.length; i++) {
      const character = raw[i] as string;
      if (UNSEEN.test(character)) continue;
      if (SPACE.test(character)) {
        gap ??= { node: live, offset: i };
        continue;
      }
      if (gap && text) put(" ", gap.node, gap.offset);
      gap = null;
      put(character, live, i);
    }
  }
  return { text, pieces };
}

/** The same text, without the way back. */
export const flat = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.raw)
    .join("")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
