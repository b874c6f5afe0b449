/** Text → as it is searched: without case, accents, and line breaks, so that "Malmo" finds Malmö. */

/** Letters that no accent can be taken off. */
const LETTERS: Record<string, string> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase()
    .replace(/[łøđıßæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
