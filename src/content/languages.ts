/** The language of a text → what the engine needs to read it, put into the page when first wanted. */
import type { Language } from "../find/language";
import { fileOf } from "../find/tags";

/** What a file of languages/, injected beside the content script, puts into their common world: by tag. */
export type Languages = Record<string, Language>;

export type LanguageFor = (tag: string) => Promise<Language | null>;

/** @param inject puts the file of a language into the page; false where there is none. */
export const languageLoader =
  (known: () => Languages | undefined, inject: (file: string) => Promise<boolean>): LanguageFor =>
  async (tag) => {
    const file = fileOf(tag);
    const before = known()?.[file];
    if (before || !/^[a-z]{2,3}$/.test(file)) return before ?? null;
    return (await inject(file)) ? (known()?.[file] ?? null) : null;
  };
