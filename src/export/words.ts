/** Keys of words.json → the words between an export's facts. */
import words from "./words.json";

export type Phrase = keyof typeof words.phrases;

export const { formats, kinds, forms, found, quotes, statuses, credits } = words;

const fill = (pattern: string, parts: string[]) =>
  pattern.replace(/\$(\d)/g, (_, number) => parts[Number(number) - 1] ?? "");

export const say = (phrase: Phrase, ...parts: string[]): string => fill(words.phrases[phrase], parts);

/** @returns "3 statements". */
export function count(of: "statements" | "sources", n: number): string {
  const forms: Record<string, string> & { other: string } = words[of];
  const written = new Intl.NumberFormat(words.language).format(n);
  return fill(forms[new Intl.PluralRules(words.language).select(n)] ?? forms.other, [written]);
}

/** @param share 0 to 1. @returns "38%". */
export const percent = (share: number): string =>
  new Intl.NumberFormat(words.language, { style: "percent" }).format(share);

/** @returns "A, B, and C". */
export const list = (names: string[]): string => new Intl.ListFormat(words.language).format(names);

/** @param iso ISO 8601. @returns "12 March 2025", the day as its writer counted it; null where it is no date. */
export function day(iso: string): string | null {
  const time = Date.parse(iso.slice(0, 10));
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(DATES, { dateStyle: "long", timeZone: "UTC" }).format(time);
}

/** @param iso ISO 8601, UTC. @returns "12 March 2025, 09:30 UTC". */
export const minute = (iso: string): string => `${day(iso) ?? iso}, ${iso.slice(11, 16)} UTC`;

/** Day before month: both halves of the English-reading world read that in one way. */
const DATES = `${words.language}-GB`;
