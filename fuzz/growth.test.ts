/** Time grows with the length of a text as the length does, whatever the text. */
import { expect, test } from "vitest";
import { plain } from "../src/cli/plain";
import { trace } from "../src/find";
import { knowledgeOf } from "../src/find/register";
import { languageOf } from "../src/read/language";

const LENGTHS = [5_000, 20_000] as const;
/** Four times as long may take four times as long, and as much again where a processor is shared. */
const MOST = 8;
/** Milliseconds: less is not measured, but told of chance. */
const NOISE = 250;

/** What is repeated. */
const PIECES: string[] = [
  '"',
  "“",
  "“”",
  "« ",
  "»",
  "„a“ ",
  "「あ」",
  " ",
  "\n",
  "a\n\n",
  "A ",
  "Ada Vale ",
  "Ada Vale, ",
  "The New York Times ",
  "said ",
  "said said. ",
  "he said ",
  "he said that ",
  "Ada Vale said that ",
  "according to ",
  "according to Ada Vale, ",
  "citing ",
  "“a” said b. ",
  "“a,” he said, ",
  "“a\n\n",
  "“he said ",
  "(",
  "([{",
  "(a ",
  "1",
  "1 ",
  "1,",
  ",",
  ", ",
  ". ",
  "…",
  "-",
  "a-",
  "a",
  "A",
  "a’",
  "U.S. ",
  "and ",
  "of the ",
  "spokesman for the ministry of ",
  "who said ",
  "; ",
  ": ",
  "— ",
  "– Ada. ",
  "İ",
  "\ud83d",
  "\u200b",
  "\u0301",
];
const LANGUAGES = ["en", "de", "fr", "ru", "ja", "zh", "ar", "tr"];

/** Words of saying, and of what is around them. */
const SAYING: Record<string, string[]> = {
  de: ["sagte ", "laut ", "sagte Vale, ", "„a“, sagte er. "],
  fr: ["selon ", "a déclaré ", "Vale a dit que ", "« a », a dit Vale. "],
  ru: ["сказал ", "по словам ", "Вейл сказал, что ", "«а», — сказал он. "],
  ja: ["述べた。", "によると、", "「あ」と述べた。", "田中"],
  zh: ["表示，", "据", "王明说：“啊。”", "王明"],
  ar: ["قال ", "وفقا ", "قال أحمد إن ", "و"],
  tr: ["dedi ", "göre ", "Vale’nin ", "“a” dedi. "],
};

const work = (task: () => unknown): number => {
  const before = process.cpuUsage();
  task();
  return process.cpuUsage(before).user / 1000;
};

const timeOf = (text: string, language: string): number =>
  work(() => {
    languageOf(text);
    return trace(plain(text, null, language), knowledgeOf(language), "2031-05-04T10:00:00.000Z");
  });

/** Each time: once may be chance, or a collection of garbage. */
function isSlow(times: () => number[]): boolean {
  for (let i = 0; i < 4; i++) {
    const [short = 0, long = 0] = times();
    if (long <= NOISE || long <= MOST * short) return false;
  }
  return true;
}

test.each(LANGUAGES)("%s", { timeout: 120_000 }, (language) => {
  const slow: string[] = [];
  for (const piece of [...PIECES, ...(SAYING[language] ?? [])]) {
    const times = () =>
      LENGTHS.map((length) => timeOf(piece.repeat(Math.ceil(length / piece.length)), language));
    if (isSlow(times)) slow.push(JSON.stringify(piece));
  }
  expect(slow).toEqual([]);
});
