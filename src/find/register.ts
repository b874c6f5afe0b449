/** A language tag → the language. Holds them all: pages load those they need one by one instead. */
import type { Language } from "./language";
import { fileOf } from "./tags";

const files = import.meta.glob<Language>(["./languages/*.ts", "!./languages/*.examples.ts"], {
  eager: true,
  import: "default",
});

const languages = new Map(Object.values(files).map((language) => [language.tag, language]));

/** @param tag BCP 47. @returns null where no file tells of the language. */
export const languageOf = (tag: string): Language | null => languages.get(fileOf(tag)) ?? null;
