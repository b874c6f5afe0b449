/** A text → its beginning, on one line. */

/** A longer run without a space is no word but a sentence of Chinese, or an address. */
const LONGEST_WORD = 24;

/**
 * @param limit in UTF-16 code units, the ellipsis included.
 * @returns the text cut after a whole word, with "…"; within a run of letters only where it is too long for a word.
 */
export function excerpt(text: string, limit: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= limit) return line;
  const room = line.slice(0, limit - 1);
  const space = line[limit - 1] === " " ? room.length : room.lastIndexOf(" ");
  const cut =
    space > 0 && room.length - space <= LONGEST_WORD
      ? room.slice(0, space)
      : room.replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/[\s\p{P}]+$/u, "")}…`;
}
