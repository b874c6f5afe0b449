/** Text → the language it is written in, by its script and its commonest words. */
import profiles from "./stopwords.json";

/** Scripts that only one of the languages of news uses, or where one is meant unless the text says otherwise. */
const SCRIPTS: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Latin}/gu, "en"],
];

/** Enough to tell, and no more than a moment's work. */
const SAMPLE = 20_000;

/**
 * @param declared the page's own claim, such as `<html lang>`: kept with its region where the text agrees or is too short to tell.
 * @returns BCP 47; "und" for a text without a word.
 */
export function languageOf(text: string, declared: string | null = null): string {
  const tag = canonicalTag(declared);
  const found = guess(text.slice(0, SAMPLE));
  if (!found) return tag ?? "und";
  const base = tag?.split("-")[0];
  const same = base === found.language || (found.language === "no" && (base === "nb" || base === "nn"));
  if (tag && (same || !found.sure)) return tag;
  return found.language;
}

/** "pt_br" → "pt-BR"; null for what is no language tag. */
export function canonicalTag(declared: string | null): string | null {
  try {
    return declared ? (Intl.getCanonicalLocales(declared.trim().replaceAll("_", "-"))[0] ?? null) : null;
  } catch {
    return null;
  }
}

function guess(text: string): { language: string; sure: boolean } | null {
  const counts = SCRIPTS.map(([script, language]) => ({ language, count: text.match(script)?.length ?? 0 }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  if (letters < 2) return null;
  const kana = counts[0] as { count: number };
  // Japanese is written with more Chinese characters than kana.
  if (kana.count > 0.1 * letters) return { language: "ja", sure: true };
  const top = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? [];
  const rivals = profiles as unknown as Record<string, Record<string, string>>;
  const group =
    top.language === "en"
      ? rivals.Latin
      : top.language === "ru"
        ? rivals.Cyrillic
        : top.language === "ar"
          ? rivals.Arabic
          : null;
  return group ? byWords(words, group, top.language) : { language: top.language, sure: letters > 20 };
}

/** Words that several languages share count less in each. */
function byWords(
  words: string[],
  group: Record<string, string>,
  fallback: string,
): { language: string; sure: boolean } {
  const lists = Object.entries(group).map(([language, list]) => [language, list.split(" ")] as const);
  const shared = new Map<string, number>();
  for (const [, list] of lists) for (const word of list) shared.set(word, (shared.get(word) ?? 0) + 1);
  const scores = new Map<string, number>();
  for (const [language, list] of lists) {
    const own = new Set(list);
    const score = words.reduce(
      (sum, word) => sum + (own.has(word) ? 1 / (shared.get(word) as number) : 0),
      0,
    );
    scores.set(language, score);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = [ranked[0], ranked[1]];
  if (!best || best[1] === 0) return { language: fallback, sure: false };
  return { language: best[0], sure: best[1] >= 4 && best[1] > 1.3 * (second?.[1] ?? 0) };
}
