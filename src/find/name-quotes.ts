/** Quotations that only name something («Интерфакс», „Der Bote“) → taken for ink, so that the name is read as one. */
import type { Quote } from "./quotes";
import type { Token } from "./tokens";

/** Words such a name has at most. */
const LONGEST = 4;
const SAYS = /^[.,?!…:;]$/;

export function unmarkNames(tokens: Token[], quotes: Quote[], isCaseless: boolean): void {
  for (const { start, end, closed } of quotes) {
    if (!closed || (tokens[start] as Token).quote < 0) continue;
    const inner = tokens.slice(start + 1, end - 1);
    const words = inner.filter(({ word }) => word);
    if (words.length === 0 || words.length > LONGEST || inner.some(({ text }) => SAYS.test(text))) continue;
    if (isCaseless || !(words[0] as Token).capital) continue;
    if (words.length > 1 && !words.slice(1).some(({ capital }) => capital) && words.length > 2) continue;
    for (let i = start; i < end; i++) (tokens[i] as Token).quote = -1;
  }
}
