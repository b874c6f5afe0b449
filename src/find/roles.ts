/** A person's name in the text → what stands beside it about who they are: "Secretary of State", "a lawyer for the port". */
import { Is } from "./lexicon";
import { isComma, isNominal } from "./phrases";
import { spanText, type Token } from "./tokens";

const LONGEST = 14;
const ROLE = Is.role | Is.title;
/** "Mr", "Mrs": titles that say nothing but the gender. */
const HONORIFIC = /^(mr|mrs|ms|mx|miss|sir|lady|lord|dame|dr)\.?$/;

/** Endings of words for people by what they do: "taxidermist", "harbourmaster", "gardener". */
const ACTOR =
  /(ist|ian|eer|man|woman|master|mate|player|keeper|maker|holder|worker|writer|driver|owner|grower|winner)$/;

export const isActor = (word: string): boolean => ACTOR.test(word);

/** The role before the name if there is one, else the one set behind it in commas. */
export function roleBeside(tokens: Token[], start: number, end: number): string | null {
  return roleBefore(tokens, start) ?? roleAfter(tokens, end);
}

function roleBefore(tokens: Token[], name: number): string | null {
  let start = name;
  while (start > 0 && name - start < LONGEST && belongs(tokens, start - 1)) start--;
  while (start < name && (tokens[start] as Token).is & (Is.determiner | Is.preposition)) start++;
  const words = tokens.slice(start, name);
  const says = words.some(
    (token) =>
      (token.is & ROLE && !HONORIFIC.test(token.lower)) || (!token.capital && ACTOR.test(token.lower)),
  );
  return says ? spanText(tokens, start, name) : null;
}

function belongs(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  if (
    token.quote !== next.quote ||
    (at > 0 && /[.!?:]/.test(tokens[at - 1]?.text ?? "") && token.text === "")
  )
    return false;
  if (!token.capital && /ed$/.test(token.lower) && !(token.is & ROLE) && token.lower !== "retired")
    return false;
  if (token.lower === "of" || /^['’]s?$/.test(token.text)) return at > 0 && (tokens[at - 1] as Token).word;
  return isNominal(token, true) && !(token.is & (Is.determiner | Is.number)) && !isComma(token);
}

/** `, 41, a lawyer for the port,` */
function roleAfter(tokens: Token[], name: number): string | null {
  if (!isComma(tokens[name])) return null;
  let from = name + 1;
  if (/^\d{2}$/.test(tokens[from]?.text ?? "")) from += isComma(tokens[from + 1]) ? 2 : 1;
  let to = from;
  while (to < tokens.length && to - from < LONGEST && continues(tokens[to] as Token)) to++;
  const start = (tokens[from] as Token | undefined)?.is ?? 0;
  const words = tokens.slice(from, to);
  if (to === from || start & Is.relative || !closes(tokens[to])) return null;
  if (!words.slice(0, 6).some((token) => token.is & ROLE || ACTOR.test(token.lower))) return null;
  return spanText(tokens, from, to).replace(/^(the|a|an)\s+/i, "");
}

const continues = (token: Token): boolean =>
  (token.word || /^['’]/.test(token.text)) && token.quote < 0 && !(token.is & (Is.auxiliary | Is.relative));

const closes = (token: Token | undefined): boolean => !token || /^[,.;—–]$/.test(token.text);
