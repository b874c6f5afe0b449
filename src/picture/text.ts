/** Words → the lines they fill, as wide as they will be drawn. */

/** How texts of the picture are set. They are measured and drawn by these alone, so that a saved picture needs no style sheet for it. */
export const FAMILY = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const FONTS = {
  heading: `650 18px ${FAMILY}`,
  name: `600 14px ${FAMILY}`,
  title: `400 13px ${FAMILY}`,
  about: `400 12px ${FAMILY}`,
  status: `400 12px ${FAMILY}`,
  origin: `600 12px ${FAMILY}`,
  figure: `600 11px ${FAMILY}`,
} as const;

export type Font = keyof typeof FONTS;

/** Pixels that a text takes. */
export type Measure = (text: string, font: Font) => number;

/** @param most lines; what does not fit into them ends in "…". */
export function linesOf(text: string, width: number, most: number, fits: (line: string) => number): string[] {
  const lines: string[] = [""];
  for (const piece of piecesOf(text, width, fits)) {
    const line = lines.at(-1) ?? "";
    if (fits((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const shown = lines.map((line) => line.trimEnd()).filter(Boolean);
  if (shown.length <= most) return shown;
  return [...shown.slice(0, most - 1), cut(shown.slice(most - 1).join(" "), width, fits)];
}

/** Where a line may break: after words, and within one that is wider than a line. */
function piecesOf(text: string, width: number, fits: (line: string) => number): string[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of segments) {
    // Punctuation stays with the word before it.
    const joins = !isWordLike && !/^\s/.test(segment) && pieces.length > 0;
    if (joins) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces.flatMap((piece) => (fits(piece) <= width ? piece : [...piece]));
}

function cut(text: string, width: number, fits: (line: string) => number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (letters.length > 0 && fits(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** By a canvas, which needs no document to lay the words out in. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  return (text, font) => {
    if (!context) return text.length * 8;
    context.font = FONTS[font];
    return context.measureText(text).width;
  };
}

/** The direction of a text, as `dir="auto"` finds it: that of its first letter. */
export const directionOf = (text: string): "ltr" | "rtl" =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? "rtl"
    : "ltr";
