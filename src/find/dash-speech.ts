/** A paragraph that a dash opens → the stretches of it that are spoken: "– Vi er klare, sier Vale." */
import { Is } from "./lexicon";
import { isDash } from "./phrases";
import type { Quote } from "./quotes";
import type { Token } from "./tokens";

/** Tokens between the mark that closes speech and its cue: ", sier", ", – сказал", ", svarte han". */
const NEAR = 4;
const CLOSES = /^[,?!…،]$/;

export function findDashSpeech(tokens: Token[], from: number, to: number, into: Quote[]): void {
  if (
    to - from < 4 ||
    !isDash(tokens[from]) ||
    ((tokens[from] as Token).end === tokens[from + 1]?.start && /\d/.test(tokens[from + 1]?.text ?? ""))
  )
    return;
  let start = from;
  for (let i = from + 2; i < to; i++) {
    const token = tokens[i] as Token;
    const closes = CLOSES.test(token.text) || isDash(token);
    if (!closes || !reports(tokens, i + 1, to)) continue;
    mark(tokens, start, isDash(token) ? i : i + 1, into);
    const again = opensAgain(tokens, i + 2, to);
    if (again < 0) return;
    start = again;
    i = again + 1;
  }
  mark(tokens, start, to, into);
}

/** A cue stands close behind, before anything else begins. */
function reports(tokens: Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + NEAR); i++) {
    const token = tokens[i] as Token;
    if (token.is & Is.cue && !token.capital) return true;
    if (!token.word && !isDash(token)) return false;
    if (token.is & (Is.complementizer | Is.subordinator)) return false;
  }
  return false;
}

/** Behind the reporting words a dash opens speech again. */
function opensAgain(tokens: Token[], at: number, to: number): number {
  for (let i = at; i < to; i++) if (isDash(tokens[i])) return i;
  return -1;
}

function mark(tokens: Token[], start: number, end: number, into: Quote[]): void {
  for (let i = start; i < end; i++) (tokens[i] as Token).quote = into.length;
  into.push({ start, end, closed: true });
}
