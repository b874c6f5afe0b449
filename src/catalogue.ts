/** A catalogue of messages → the words of one language: messages with their parts, counts, days, lists. */
import type messages from "../public/_locales/en/messages.json";

export type Key = keyof typeof messages;

type PluralOf<K> = K extends `${infer Stem}_other` ? Stem : never;
/** A message in several forms, one for each plural category of the language: "statements_one", "statements_other". */
export type Plural = PluralOf<Key>;

export interface Words {
  say(key: Key, ...parts: string[]): string;
  /** "3 statements": the form for this number, with the number written as the language does. */
  count(plural: Plural, n: number): string;
  /** @param iso ISO 8601. @returns "12 March 2025", or null where it is no date. */
  day(iso: string | null): string | null;
  /** @param iso ISO 8601, with a time. @returns "12 March 2025 at 14:05", by the reader's own clock. */
  moment(iso: string): string;
  /** @param iso ISO 8601. @returns "12 March 2025 at 09:30 UTC": the same words wherever they are read. */
  minute(iso: string): string;
  /** @param share 0 to 1. @returns "38%", as the language writes it. */
  percent(share: number): string;
  /** @returns "2.4 MB". */
  megabytes(bytes: number): string;
  /** "A, B and C". */
  list(names: string[]): string;
  /** @param tag BCP 47. @returns "German", or the tag itself where it is no language's. */
  languageName(tag: string): string;
  /** The language the words are in, BCP 47. */
  language(): string;
}

/** A key and what stands for $1, $2, … → the message; "" where the catalogue has none. */
export type Lookup = (key: string, parts: string[]) => string;

/** The browser's own way to look up a message, over a catalogue as it stands in its file. */
export const lookupIn =
  (catalogue: Record<string, { message: string }>): Lookup =>
  (key, parts) =>
    (catalogue[key]?.message ?? "").replace(/\$(\d)/g, (_, number) => parts[Number(number) - 1] ?? "");

/** @param region the reader's language with the region, BCP 47: dates differ in Britain and America. */
export function wordsOf(lookup: Lookup, region: () => string): Words {
  const language = () => lookup("language", []);
  const locale = () => (region().split("-")[0] === language().split("-")[0] ? region() : language());
  const say: Words["say"] = (key, ...parts) => lookup(key, parts);
  return {
    say,
    language,
    count(plural, n) {
      const written = new Intl.NumberFormat(locale()).format(n);
      const category = new Intl.PluralRules(language()).select(n);
      return lookup(`${plural}_${category}`, [written]) || say(`${plural}_other`, written);
    },
    day: (iso) => dayIn(locale(), iso),
    moment: (iso) =>
      new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeStyle: "short" }).format(Date.parse(iso)),
    minute: (iso) =>
      Number.isNaN(Date.parse(iso)) ? iso : new Intl.DateTimeFormat(locale(), MINUTE).format(Date.parse(iso)),
    percent: (share) => new Intl.NumberFormat(locale(), { style: "percent" }).format(share),
    megabytes: (bytes) => new Intl.NumberFormat(locale(), MEGABYTES).format(bytes / 1e6),
    list: (names) => new Intl.ListFormat(locale()).format(names),
    languageName(tag) {
      try {
        return new Intl.DisplayNames(locale(), { type: "language" }).of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}

const MEGABYTES: Intl.NumberFormatOptions = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 };

const MINUTE: Intl.DateTimeFormatOptions = {
  ...{ year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" },
  ...{ timeZone: "UTC", timeZoneName: "short" },
};

/** The day as its writer counted it, where that is told; a moment without a place is of the reader's day. */
function dayIn(locale: string, iso: string | null): string | null {
  const isMoment = /T[^T]*Z$/.test(iso ?? "");
  const time = iso === null ? Number.NaN : Date.parse(isMoment ? iso : iso.slice(0, 10));
  if (Number.isNaN(time)) return null;
  const timeZone = isMoment ? undefined : "UTC";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }).format(time);
}
