/** Two versions of a text → its paragraphs, with the words that went and came. */
import { diffArrays } from "diff";

export interface Piece {
  in: "both" | "before" | "after";
  text: string;
}

export interface Paragraph {
  change: "same" | "changed" | "gone" | "new";
  pieces: Piece[];
}

/** From this share of common words on, a paragraph is the other one rewritten. */
const ALIKE = 0.4;

export function compareTexts(before: string, after: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let gone: string[] = [];
  for (const { added, removed, value } of diffArrays(before.split("\n\n"), after.split("\n\n"))) {
    if (removed) {
      gone = value;
      continue;
    }
    paragraphs.push(...aligned(gone, added ? value : []));
    if (!added) paragraphs.push(...value.map(whole("same", "both")));
    gone = [];
  }
  return [...paragraphs, ...aligned(gone, [])];
}

/** In order: each paragraph that went is held against the next one that came and is much like it. */
function aligned(gone: string[], came: string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const text of gone) {
    const at = came.findIndex((other, i) => i >= next && isAlike(text, other));
    if (at < 0) {
      paragraphs.push(whole("gone", "before")(text));
      continue;
    }
    paragraphs.push(...came.slice(next, at).map(whole("new", "after")));
    paragraphs.push({ change: "changed", pieces: compareWords(text, came[at] ?? "") });
    next = at + 1;
  }
  return [...paragraphs, ...came.slice(next).map(whole("new", "after"))];
}

const whole =
  (change: Paragraph["change"], side: Piece["in"]) =>
  (text: string): Paragraph => ({ change, pieces: [{ in: side, text }] });

export function compareWords(before: string, after: string): Piece[] {
  const pieces = diffArrays(wordsIn(before), wordsIn(after)).map(
    ({ added, removed, value }): Piece => ({
      in: added ? "after" : removed ? "before" : "both",
      text: value.join(""),
    }),
  );
  return joined(pieces);
}

/** Words changed one after the other are one change, the spaces between them included. */
function joined(pieces: Piece[]): Piece[] {
  const together: Piece[] = [];
  const change = { before: "", after: "" };
  const close = () => {
    for (const side of ["before", "after"] as const) {
      if (change[side]) together.push({ in: side, text: change[side] });
      change[side] = "";
    }
  };
  for (const [i, piece] of pieces.entries()) {
    const isBetween = piece.in === "both" && piece.text.trim() === "" && i > 0 && i < pieces.length - 1;
    if (piece.in === "both" && !isBetween) {
      close();
      together.push(piece);
    }
    if (piece.in === "before" || isBetween) change.before += piece.text;
    if (piece.in === "after" || isBetween) change.after += piece.text;
  }
  close();
  return together;
}

export function isAlike(a: string, b: string): boolean {
  const [inA, inB] = [a, b].map(
    (text) => new Set(wordsIn(text).filter((word) => /[\p{L}\p{N}]/u.test(word))),
  );
  if (!inA || !inB) return false;
  const common = [...inA].filter((word) => inB.has(word)).length;
  return (2 * common) / (inA.size + inB.size) >= ALIKE;
}

/** With what stands between them, so that joined they are the text again. */
const wordsIn = (text: string): string[] => [...SEGMENTER.segment(text)].map(({ segment }) => segment);

/** Breaks words alike in whichever language it is told. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "word" });
