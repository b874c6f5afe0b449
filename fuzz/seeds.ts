/** The pages of the tests' own web, and the examples of every language → what fuzzing begins with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Examples } from "../src/find/examples";
import type { Input } from "./input";
import type { Random } from "./random";
import { page } from "./structure";

const WEB = join(import.meta.dirname, "../e2e/web");

const files = import.meta.glob<Examples>("../src/find/languages/*.examples.ts", {
  eager: true,
  import: "default",
});

/** Language → its sentences. */
export const SENTENCES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(files).map(([file, { says, silent }]) => [
    /(\w+)\.examples\.ts$/.exec(file)?.[1] ?? "",
    [...says.map(([text]) => text), ...silent],
  ]),
);

const pages = readdirSync(WEB, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => readFileSync(join(WEB, file), "utf8"));

/** Paragraphs of some sentences each. */
const PARAGRAPH = 4;

function text(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + PARAGRAPH).join(" "));
  return paragraphs.join("\n\n");
}

/** A page that nobody wrote, of a language's sentences. */
export function invented(random: Random): Input {
  const [language, sentences] = random.pick([...SENTENCES]);
  const as = random.once(6) ? "ranged" : "page";
  return { as, written: page(sentences, language, random), language: null };
}

export const seeds = (): Input[] => [
  ...pages.map((written): Input => ({ as: "page", written, language: null })),
  ...pages.filter((_, i) => i % 4 === 0).map((written): Input => ({ as: "ranged", written, language: null })),
  ...[...SENTENCES].map(
    ([language, sentences]): Input => ({ as: "text", written: text(sentences), language }),
  ),
];
