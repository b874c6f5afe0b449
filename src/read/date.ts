/** What a page says about its date → ISO 8601. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "UTC", "+0500", "EST": without one, a time is the page's own, and stays so. */
const ZONE = /(?:\b(?:Z|UTC|GMT|[ECMP][SD]T)|[+-]\d\d:?\d\d)\b/i;

const two = (value: string | number): string => String(value).padStart(2, "0");

/** "May 4", "4 May": a day of no year. */
export const isDay = (text: string): boolean =>
  /^(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)$/u.test(text) &&
  MONTHS.some((month) =>
    text
      .replace(/[^\p{L}]/gu, "")
      .toLowerCase()
      .startsWith(month),
  );

/** Characters: longer than any date, with the words around it. */
const LONGEST = 200;

/** Keeps the offset a page gives: 18:00+05:00 stays a morning in the reader's story. Null for what is no date. */
export function iso(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).trim().slice(0, LONGEST);
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString();
  const match = text.match(
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]*(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i,
  );
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    const date = `${year}-${month}-${day}`;
    const made = hour ? `${date}T${two(hour)}:${minute}:${second ?? "00"}${offset(zone)}` : date;
    return Number.isNaN(Date.parse(made)) ? null : made;
  }
  return words(text);
}

function offset(zone: string | undefined): string {
  if (!zone) return "";
  if (/^[A-Z]/i.test(zone)) return "Z";
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** "21 February 2025", "Feb 21, 2025 11:20", "21.02.2025", "Fri, 21 Feb 2025 11:20:00 +0500". */
function words(text: string): string | null {
  const dotted = text.match(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/);
  if (dotted) {
    const [, day, month, year] = dotted as unknown as [string, string, string, string];
    const made =
      Number(month) > 12 ? `${year}-${two(day)}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
    return Number.isNaN(Date.parse(made)) ? null : made;
  }
  const parsed =
    /\d{4}/.test(text) && MONTHS.some((month) => text.toLowerCase().includes(month))
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(parsed)) return null;
  const date = new Date(parsed);
  return ZONE.test(text) ? date.toISOString() : written(date, /\d:\d\d/.test(text));
}

/** The date as it was written: read as the reader's own time, it is told as that, too. */
function written(date: Date, timed: boolean): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return timed ? `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":")}` : day;
}

/** Each month's names in a language, long and short, by themselves and beside a day: "mai", "5月"; "май", "мая". */
function monthsIn(language: string): string[][] {
  return MONTHS.map((_, month) => {
    const first = Date.UTC(2000, month, 1);
    const formats: Intl.DateTimeFormatOptions[] = [
      { month: "long" },
      { month: "short" },
      { month: "long", day: "numeric" },
      { month: "short", day: "numeric" },
    ];
    return formats.map((format) => {
      const parts = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).formatToParts(first);
      return bare(parts.find(({ type }) => type === "month")?.value ?? "");
    });
  });
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}]/gu, "");

const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|er|º|ª|-?го)?\s+(?:de\s+)?(\p{L}[\p{L}\p{M}]+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(\p{L}[\p{L}\p{M}]{1,30})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/u;
const NUMBERS = /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)/;

/**
 * The first day a line of text gives: "Published on 13. Mai 2026 at 15:44" → "2026-05-13"; null for none.
 *
 * @param language BCP 47, the line's.
 */
export function dayIn(text: string, language: string): string | null {
  const numbers = YEAR_FIRST.exec(text);
  if (numbers) return iso(`${numbers[1]}-${two(numbers[2] ?? "")}-${two(numbers[3] ?? "")}`);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? swapped(MONTH_FIRST.exec(text)) ?? [];
  if (day && month && year) {
    const word = bare(month);
    const at = monthsIn(language).findIndex((names) => names.includes(word));
    const index = at < 0 ? MONTHS.indexOf(word.slice(0, 3)) : at;
    return index < 0 ? null : iso(`${year}-${two(index + 1)}-${two(day)}`);
  }
  return iso(NUMBERS.exec(text)?.[0]);
}

const swapped = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];
