/** A statement → the stretches of it that stand in quotation marks. */
import type { Attribution, Range } from "./trace";

/** Quotation marks of any language: initial and final punctuation, the low and straight ones, and the corner brackets. */
const MARK = /[\p{Pi}\p{Pf}"„‚「」『』]/u;
const MARKS = new RegExp(MARK, "gu");
/** Between two letters it is an apostrophe. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])[’'](?=\p{L})/gu;

/** In text order, without their marks; none where the statement is only paraphrased. */
export function quotedPieces(
  text: string,
  { content, form }: Pick<Attribution, "content" | "form">,
): string[] {
  if (form === "indirect") return [];
  return content
    .flatMap((range) => piecesIn(text, range, form === "direct"))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** In direct speech all is quoted, whether or not the content holds its marks; otherwise what stands between two of them. */
function piecesIn(text: string, { start, end }: Range, direct: boolean): string[] {
  const said = text.slice(start, end).replace(APOSTROPHE, "'");
  const parts = said.split(MARKS);
  if (direct) return parts.length <= 3 ? [parts.join(" ")] : [said.replace(MARKS, " ")];
  // The content of a mixed statement may begin inside a quotation whose mark stands before it.
  const inside = MARK.test(text[start - 1] ?? "") ? 0 : 1;
  return parts.filter((_, i) => i % 2 === inside);
}

/** The longest of them; "" where the statement is only paraphrased. */
export const longestQuoted = (text: string, attribution: Pick<Attribution, "content" | "form">): string =>
  quotedPieces(text, attribution).reduce(
    (longest, piece) => (piece.length > longest.length ? piece : longest),
    "",
  );
