/** A statement → the stretches of it that stand in quotation marks. */
import type { Attribution, Form, Range } from "./trace";

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

/** The blank lines around it are none of it. */
export function paragraphAround(text: string, { start, end }: Range): Range {
  const before = text.lastIndexOf("\n\n", start);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

/** Double marks, and where a paragraph has none of them single ones: the others are quotations within quotations. */
const RANKS = [/[“”„‟"«»「」]/u, /[‘’‚‛‹›『』]/u];

/** How much of the words stands between the quotation marks of their paragraphs. */
export function formOf(text: string, content: Range[]): Form {
  const where = content.flatMap((range) => lettersIn(text, range));
  if (!where.includes("inside")) return "indirect";
  return where.includes("outside") ? "mixed" : "direct";
}

/** For each letter, on which side of the marks it stands. */
function lettersIn(text: string, range: Range): ("inside" | "outside")[] {
  const { start } = paragraphAround(text, range);
  const read = text.slice(start, range.end).replace(APOSTROPHE, "'");
  const marks = RANKS.find((rank) => rank.test(read));
  let quoted = false;
  return [...read.split("").entries()].flatMap(([i, sign]) => {
    if (marks?.test(sign)) quoted = !quoted;
    if (start + i < range.start || !/[\p{L}\p{N}]/u.test(sign)) return [];
    return quoted ? "inside" : "outside";
  });
}
