/** Whether words name a country, as the browser names them in the language. */
import type { Lexicon } from "../lexicon";

/** Letters of a name that its case leaves as they are. */
const STEM = 4;

/** @param name one word or several */
export function isCountry(name: string, { language, grammar }: Lexicon): boolean {
  const { names, stems } = countriesOf(language.tag);
  if (names.has(name)) return true;
  return grammar?.cases !== undefined && !name.includes(" ") && stems.has(stemOf(name, 2));
}

const known = new Map<string, { names: Set<string>; stems: Set<string> }>();
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const stemOf = (name: string, cut: number): string => name.slice(0, Math.max(STEM, name.length - cut));

function countriesOf(tag: string): { names: Set<string>; stems: Set<string> } {
  const found = known.get(tag);
  if (found) return found;
  const region = new Intl.DisplayNames(tag === "no" ? "nb" : tag, { type: "region", fallback: "none" });
  const names = new Set(
    LETTERS.flatMap((first) =>
      LETTERS.map((second) => region.of(first + second)).filter((name) => name !== undefined),
    ),
  );
  const words = [...names].filter((name) => !name.includes(" "));
  const made = { names, stems: new Set(words.flatMap((name) => [stemOf(name, 1), stemOf(name, 2)])) };
  known.set(tag, made);
  return made;
}
