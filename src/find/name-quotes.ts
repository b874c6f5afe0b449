/** Quotations that only name something («Интерфакс», „Der Bote“) → taken for ink, so that the name is read as one. */
import { Is } from "./lexicon";
import type { Quote } from "./quotes";
import type { Token } from "./tokens";

/** Words such a name has at most. */
const LONGEST = 4;
const NAMED = Is.determiner | Is.preposition | Is.outlet | Is.organization | Is.role;
const SAYS = /^[.,?!…:;]$/;

/** @param capitals what capitals tell in the language */
export function unmarkNames(tokens: Token[], quotes: Quote[], capitals: "names" | "nouns" | "none"): void {
  for (const { start, end, closed } of quotes) {
    if (!closed || (tokens[start] as Token).quote < 0) continue;
    // Chinese titles: "《纽约时报》".
    const titled = (tokens[start] as Token).text === "《";
    const inner = tokens.slice(start + 1, end - 1);
    const words = inner.filter(({ word }) => word);
    if (titled) for (let i = start; i < end; i++) (tokens[i] as Token).quote = -1;
    if (titled || words.length === 0 || words.length > LONGEST || inner.some(({ text }) => SAYS.test(text)))
      continue;
    if (capitals === "none" || !(words[0] as Token).capital) continue;
    if (words.length > 1 && !words.slice(1).some(({ capital }) => capital) && words.length > 2) continue;
    // Where all nouns have capitals, only behind an article or a noun for what is named so.
    const before = tokens[start - 1];
    if (capitals === "nouns" && !(before && before.is & NAMED)) continue;
    for (let i = start; i < end; i++) (tokens[i] as Token).quote = -1;
  }
}
