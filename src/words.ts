/** Keys of the message catalogue → the interface's words in the reader's language. */
import browser from "webextension-polyfill";
import type messages from "../public/_locales/en/messages.json";

export type Key = keyof typeof messages;

type PluralOf<K> = K extends `${infer Stem}_other` ? Stem : never;
/** A message in several forms, one for each plural category of the language: "statements_one", "statements_other". */
export type Plural = PluralOf<Key>;

export const say = (key: Key, ...parts: string[]): string => browser.i18n.getMessage(key, parts);

/** The language the words are in, which need not be the one the browser asks pages for. */
export const language = (): string => say("language");

/** The same with the reader's region, where the browser speaks that language: dates differ in Britain and America. */
function locale(): string {
  const own = browser.i18n.getUILanguage();
  return own.split("-")[0] === language().split("-")[0] ? own : language();
}

/** @returns "3 statements": the form for this number, with the number written as the language does. */
export function count(plural: Plural, n: number): string {
  const written = new Intl.NumberFormat(locale()).format(n);
  const category = new Intl.PluralRules(language()).select(n);
  return browser.i18n.getMessage(`${plural}_${category}`, written) || say(`${plural}_other`, written);
}

/** @param iso ISO 8601. @returns "12 March 2025", or null where it is no date. */
export function day(iso: string | null): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) return null;
  // A date without a time is that day everywhere; read as midnight in Greenwich it would be the day before in America.
  const timeZone = iso?.includes("T") ? undefined : "UTC";
  return new Intl.DateTimeFormat(locale(), { dateStyle: "long", timeZone }).format(time);
}

/** @param share 0 to 1. @returns "38 %", as the language writes it. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: "percent" }).format(share);

/** @returns "A, B and C". */
export const list = (names: string[]): string => new Intl.ListFormat(locale()).format(names);

/** @param tag BCP 47. @returns "German", or the tag itself where it is no language's. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
