/** A language tag → the language’s words and grammar, compiled once. The one place where languages are looked up. */
import type { Language } from "./language";
import { compile, type Lexicon } from "./lexicon";

const tables = import.meta.glob<Language>(["./languages/*.ts", "!./languages/*.examples.ts"], {
  eager: true,
  import: "default",
});

const languages = new Map(Object.values(tables).map((language) => [language.tag, language]));
const compiled = new Map<string, Lexicon>();

/** Tags of one language in several standards. */
const SAME: Record<string, string> = { nb: "no", nn: "no", in: "id", iw: "he", cmn: "zh", yue: "zh" };

export function lexiconOf(tag: string): Lexicon | null {
  const [primary = ""] = tag.toLowerCase().split("-");
  const key = SAME[primary] ?? primary;
  const known = compiled.get(key);
  if (known) return known;
  const language = languages.get(key);
  if (!language) return null;
  const lexicon = compile(language);
  compiled.set(key, lexicon);
  return lexicon;
}

export const isKnown = (tag: string): boolean =>
  languages.has(SAME[tag.toLowerCase().split("-")[0] ?? ""] ?? tag.toLowerCase().split("-")[0] ?? "");
