/** What stands between who speaks and what they say, where verbs end the sentence → whom it was said to, and where that ends. */
import type { Context, Draft } from "../draft";
import { Is } from "../lexicon";
import { isComma, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import { grammarOf, isMark, wordingAt } from "./words";

/** Tokens of an occasion: "yaptığı yazılı açıklamada". */
export const LONGEST_OCCASION = 6;

/** `AA muhabirine yaptığı açıklamada, …`, `ＮＨＫの取材に対し…`: whom it was said to stands before what was said; so does whom it was heard from. */
export function heardBehind(
  context: Context,
  source: Phrase | null,
  from: number,
  to: number,
  asides: Draft[],
): { via: Phrase[]; end: number; told: number } {
  const { tokens } = context;
  const via: Phrase[] = [];
  let end = from;
  let told = -1;
  for (const { pattern, frame } of asides)
    if (pattern === "cite" && frame.start >= from && frame.end < to) end = Math.max(end, frame.end);
  for (let i = source?.start ?? from; i < to; i++) {
    const hearer = (tokens[i] as Token).quote < 0 ? hearerAt(context, i, to) : null;
    if (!hearer) continue;
    via.push({ start: i, end: hearer.name, core: { start: i, end: hearer.name } });
    end = Math.max(end, hearer.end);
    told = hearer.end;
    i = hearer.end - 1;
  }
  while (
    end < to &&
    (isMark(tokens[end]) || (tokens[end] as Token).is & Is.hearer) &&
    (tokens[end] as Token).quote < 0
  )
    end++;
  return { via, end: occasionEnd(tokens, end, to), told };
}

/** "Haber ajansına konuşan Vale": whom it was said to is no part of who says it. */
export function withoutHearer(source: Phrase, told: number): Phrase {
  const { core } = source;
  return told > core.start && told < core.end
    ? { ...source, start: told, core: { start: told, end: core.end } }
    : source;
}

/** An outlet, or a name before a noun for one, with the wording that says it was told. */
function hearerAt(context: Context, at: number, to: number): { name: number; end: number } | null {
  const { tokens, outlets } = context;
  const { heardBehind: wordings } = grammarOf(context);
  const known = outlets.at.get(at);
  const outlet = known && !known.outlet.ambiguous ? known : null;
  const name = outlet?.end ?? ((tokens[at] as Token).capital ? at + 1 : -1);
  for (const gap of outlet ? [0, 1] : [0]) {
    const length = name < 0 ? 0 : wordingAt(tokens, name + gap, to, wordings);
    if (length > 0 && (outlet || tokens[name]?.word)) return { name, end: name + gap + length };
  }
  return null;
}

/** "yaptığı açıklamada,": to the comma that closes the occasion, if one does soon. */
function occasionEnd(tokens: Token[], from: number, to: number): number {
  let occasion = false;
  for (let i = from; i < Math.min(to, from + LONGEST_OCCASION); i++) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return from;
    if (token.is & Is.setting) occasion = true;
    if (isComma(token)) return occasion ? i + 1 : from;
  }
  return from;
}
