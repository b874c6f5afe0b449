/**
 * UTF-16 code units → whether they make up words. By ranges, not by `\p{L}`: compiling that expression costs more than
 * reading the whole directory, and it is asked of every character of a text.
 */

/** Signs above ASCII that stand between words, as half-open ranges; all else above it counts as letters. */
const BETWEEN: [start: number, end: number][] = [
  [0x80, 0xaa],
  [0xab, 0xb5],
  [0xb6, 0xba],
  [0xbb, 0xc0],
  [0xd7, 0xd8],
  [0xf7, 0xf8],
  [0x2b9, 0x2e0],
  [0x37e, 0x37f],
  [0x387, 0x388],
  [0x55a, 0x560],
  [0x589, 0x58b],
  [0x5be, 0x5bf],
  [0x5f3, 0x5f5],
  [0x609, 0x610],
  [0x61b, 0x620],
  [0x66a, 0x66e],
  [0x6d4, 0x6d5],
  [0x964, 0x966],
  [0x1680, 0x1681],
  [0x2000, 0x200c],
  [0x200e, 0x2070],
  [0x20a0, 0x20d0],
  [0x2190, 0x2c00],
  [0x2e00, 0x2e80],
  [0x3000, 0x3005],
  [0x3008, 0x3021],
  [0x30fb, 0x30fc],
  [0xd800, 0xf900],
  [0xfe10, 0xfe20],
  [0xfe30, 0xfe70],
  [0xff01, 0xff10],
  [0xff1a, 0xff21],
  [0xff3b, 0xff41],
  [0xff5b, 0xff66],
];

const LETTERS = new Uint8Array(0x10000).fill(1, 0x80);
for (const [start, end] of BETWEEN) LETTERS.fill(0, start, end);
for (const range of ["09", "AZ", "az"]) LETTERS.fill(1, range.charCodeAt(0), range.charCodeAt(1) + 1);

/** Letters and digits; what is beyond the text is none. */
export const isLetterAt = (text: string, at: number): boolean => LETTERS[text.charCodeAt(at)] === 1;

/** A small letter of ASCII. */
export function isSmallAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x60 && unit < 0x7b;
}

/** Where the first word from `from` on begins; the text's length if there is none. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetterAt(text, at)) at++;
  return at;
}

/** Where the word that begins at `start` ends. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetterAt(text, at)) at++;
  return at;
}

/** Thai, kana and Han put no space between words: a name may begin anywhere in a run of letters. */
export function isUnspacedAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x0e00 && unit < 0x0e80) || (unit >= 0x3005 && unit < 0xa000);
}
