/** A span of the article's text → ranges on the live page, and the way back. */
import type { Range } from "../trace";
import type { Piece } from "./flow";
import { createRange } from "./own";

/** Index of the first piece that ends after `offset`. */
function from(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the page still shows what was read there. */
const stands = (piece: Piece, text: string): boolean =>
  piece.node.isConnected &&
  piece.node.data.slice(piece.offset, piece.offset + piece.length).replace(/\s/g, " ") ===
    text.slice(piece.at, piece.at + piece.length);

/**
 * @returns one range for each text node, in order; none for white space alone, nor for what the page has taken away or
 * changed since.
 */
export function place(text: string, pieces: readonly Piece[], range: Range): globalThis.Range[] {
  const found: { node: Text; start: number; end: number }[] = [];
  for (let i = from(pieces, range.start); i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.at >= range.end) break;
    if (!stands(piece, text)) continue;
    const start = piece.offset + Math.max(0, range.start - piece.at);
    const end = piece.offset + Math.min(piece.length, range.end - piece.at);
    const last = found.at(-1);
    if (last?.node === piece.node) last.end = end;
    else found.push({ node: piece.node, start, end });
  }
  return found
    .filter(({ node, start, end }) => node.data.slice(start, end).trim())
    .map(({ node, start, end }) => {
      const made = createRange(node.ownerDocument);
      made.setStart(node, start);
      made.setEnd(node, end);
      return made;
    });
}

/** @returns what of the text stands in the range, from end to end; null where nothing but white space does. */
export function spanOf(text: string, pieces: readonly Piece[], range: globalThis.Range): Range | null {
  const parts = pieces.filter((piece) => range.intersectsNode(piece.node) && stands(piece, text));
  const spans = parts.map((piece) => within(piece, range)).filter(({ start, end }) => start < end);
  const [first, last] = [spans[0], spans.at(-1)];
  const said = first && last ? text.slice(first.start, last.end) : "";
  if (!first || !said.trim()) return null;
  const start = first.start + said.length - said.trimStart().length;
  return { start, end: start + said.trim().length };
}

/** The part of a piece that stands in a range, empty or turned round where none does. */
function within({ at, length, node, offset }: Piece, range: globalThis.Range): Range {
  const from = node === range.startContainer ? range.startOffset - offset : 0;
  const to = node === range.endContainer ? range.endOffset - offset : length;
  return { start: at + Math.max(from, 0), end: at + Math.min(to, length) };
}
