/** Keys of the message catalogue → the interface's words in the reader's language. */
import browser from "webextension-polyfill";
import { wordsOf } from "./catalogue";

export type { Key, Plural } from "./catalogue";

export const words = wordsOf(
  (key, parts) => browser.i18n.getMessage(key, parts),
  () => browser.i18n.getUILanguage(),
);

export const { say, count, day, megabytes, moment, minute, percent, list, languageName, language } = words;

/** Tells the browser in which language and direction the words of a page, or a part of one, stand. */
export function inOurWords(element: HTMLElement): void {
  element.lang = language();
  element.dir = say("direction");
}
