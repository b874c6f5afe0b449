/** A source phrase → the outlet it names. */
import { Is } from "../lexicon";
import { spanText, type Token } from "../tokens";
import type { Base, Mention, OutletsAt } from "./mention";

/** `the Herald`, `the Herald’s report`, `the newspaper Herald`; not `Herald editor Ada Vale`. */
export function outletMention(tokens: Token[], base: Base, outlets: OutletsAt): Mention | null {
  const { start, end } = base.phrase.core;
  for (let i = start; i < end; i++) {
    const known = outlets.get(i);
    if (!known || known.end > end) continue;
    const article = i > start && (tokens[i - 1] as Token).is & Is.determiner ? 1 : 0;
    const before = i - article > start ? tokens[i - 1 - article] : undefined;
    if (
      before &&
      before.is & Is.preposition &&
      (headIs(tokens, start, i - 1, Is.role) || isName(tokens, start, i))
    )
      return null;
    const rest = headAfter(tokens, known.end, end);
    const report =
      rest !== null && rest.is & (Is.document | Is.outlet | Is.setting) && !(rest.is & Is.organization);
    if (rest !== null && !report) return null;
    if (known.outlet.ambiguous && !certain(tokens, i, known.end)) continue;
    return {
      ...base,
      kind: "outlet",
      name: nameAsWritten(tokens, i, known.end, end, known.outlet.name),
      head: (tokens[known.end - 1] as Token).lower,
      outlet: known.outlet,
    };
  }
  return null;
}

/** "AFP" where the article has it so; "Norrby News" for Norrby; "The" where it is the name's. */
function nameAsWritten(tokens: Token[], start: number, end: number, to: number, full: string): string {
  let last = end;
  while (last < to && (tokens[last] as Token).capital && (tokens[last] as Token).is & Is.outlet) last++;
  const written = spanText(tokens, start, last);
  return full === `The ${written}` ? full : written;
}

/** "Ada Vale of the Herald": the outlet only says whose she is. */
function isName(tokens: Token[], start: number, outlet: number): boolean {
  let end = outlet - 1;
  if ((tokens[end] as Token).is & Is.determiner) end--;
  while (end > start && !(tokens[end - 1] as Token).capital) end--;
  return (
    end - start > 1 && tokens.slice(start, end).every((token) => token.capital) && !headOfName(tokens, end)
  );
}

const headOfName = (tokens: Token[], end: number): boolean =>
  ((tokens[end - 1] as Token).is & (Is.document | Is.outlet | Is.organization)) !== 0;

/** A name that is also a word ("Time") needs "the" or "magazine" beside it. */
function certain(tokens: Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  return (
    /^the$/i.test(before?.text ?? "") ||
    !!(before && before.is & Is.outlet) ||
    !!(after && after.is & Is.outlet) ||
    end - start > 1
  );
}

const headIs = (tokens: Token[], start: number, end: number, bit: number): boolean => {
  for (let i = start; i < end; i++)
    if ((tokens[i] as Token).is & bit && !(tokens[i] as Token).capital) return true;
  return false;
};

/** The last word after an outlet's name, where the phrase goes on with one ("’s report"). */
function headAfter(tokens: Token[], from: number, end: number): Token | null {
  if (from < end && (tokens[from] as Token).is & Is.conjunction) return null;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.is & Is.preposition) return i > from ? (tokens[i - 1] as Token) : null;
    if (token.text === "(") return null;
  }
  const last = tokens[end - 1] as Token;
  return end > from && last.word && !/^['’]s?$/.test(last.text) ? last : null;
}
