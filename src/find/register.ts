/** A language tag → all there is to know for reading it. Holds every language: pages load what they need instead. */
import { directoryOf } from "../outlets";
import { directoryText } from "../outlets/text";
import type { Knowledge } from ".";
import { reading } from "./general/reading";
import type { Language } from "./language";
import { fileOf } from "./tags";

const files = import.meta.glob<Language>(["./languages/*.ts", "!./languages/*.examples.ts"], {
  eager: true,
  import: "default",
});

const languages = new Map(
  Object.values(files).map((language) => [
    language.tag,
    language.grammar ? { ...language, reading } : language,
  ]),
);

/** @param tag BCP 47. @returns null where no file tells of the language. */
export const languageOf = (tag: string): Language | null => languages.get(fileOf(tag)) ?? null;

const outlets = directoryOf(directoryText);

export const knowledgeOf = (tag: string): Knowledge => ({ language: languageOf(tag), outlets });
