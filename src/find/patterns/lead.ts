/** `Vale: Harbour to close in May`, `Report: …`: a source and a colon at the head of a line → what follows it. */
import { type Context, type Draft, emptyDraft } from "../draft";
import { Is } from "../lexicon";
import { isNominal } from "../phrases";
import type { Token } from "../tokens";

/** Words a source at the head of a line may have. */
const LONGEST = 6;

export function leadDrafts({ tokens, sentence }: Context): Draft[] {
  const { start, end } = sentence;
  let colon = start;
  while (colon < end && colon - start <= LONGEST && isPart(tokens[colon] as Token)) colon++;
  const next = tokens[colon + 1];
  if (colon === start || tokens[colon]?.text !== ":" || colon + 3 > end || !next) return [];
  if (!(next.capital || next.quote >= 0) || !namesSource(tokens, start, colon)) return [];
  const source = { start, end: colon, core: { start, end: colon } };
  const content = { start: colon + 1, end: withoutStop(tokens, colon + 1, end) };
  return [
    {
      ...emptyDraft(sentence),
      source,
      content: [content],
      pattern: "lead",
      frame: { start, end: colon + 1 },
    },
  ];
}

const isPart = (token: Token): boolean =>
  token.quote < 0 && (isNominal(token, true) || token.lower === "of" || /^['’]s?$/.test(token.text));

/** A name, or a kind of source alone: "Poll", "Newspaper"; "Update", "Watch" and "Fact" are neither. */
function namesSource(tokens: Token[], start: number, colon: number): boolean {
  const words = tokens.slice(start, colon);
  const last = words.at(-1) as Token;
  if (words.length === 1 && last.is & (Is.document | Is.outlet | Is.role)) return true;
  if (
    !words.every(
      (token) => token.capital || token.is & (Is.role | Is.title) || !token.word || token.lower === "of",
    )
  )
    return false;
  if (words.some((token) => token.is & (Is.givenMale | Is.givenFemale | Is.title | Is.role | Is.outlet)))
    return true;
  return last.is === 0 && isNamedAgain(tokens, colon - 1);
}

/** A surname at the head of a line stands in the text below, too. */
function isNamedAgain(tokens: Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  let times = 0;
  for (let i = 0; i < tokens.length && times < 2; i++)
    if (i !== at && (tokens[i] as Token).text === text && tokens[i + 1]?.text !== ":") times++;
  return times > 1;
}

function withoutStop(tokens: Token[], start: number, end: number): number {
  let at = end;
  while (at > start + 1 && !(tokens[at - 1] as Token).word && (tokens[at - 1] as Token).quote < 0) at--;
  return at;
}
