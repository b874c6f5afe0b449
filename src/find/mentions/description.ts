/** A source phrase without a name → what kind of source it describes. */
import type { SourceKind } from "../../trace";
import type { Gender } from "../language";
import { Is } from "../lexicon";
import { PLURALS } from "../patterns/plural";
import { isNominal } from "../phrases";
import { spanText, type Token } from "../tokens";
import type { Base, Mention } from "./mention";

/** A description: its head noun says what kind of source it is. */
export function description(tokens: Token[], base: Base): Mention {
  const { start, end } = base.phrase.core;
  const headAt = headOf(tokens, start, end);
  const head = tokens[headAt] as Token;
  const definite = /^(the|this|that|these|those|his|her|its|their|both)$/.test(
    (tokens[start] as Token).lower,
  );
  const plural = PLURALS.test(head.lower) || (/s$/.test(head.lower) && !/(ss|us|is)$/.test(head.lower));
  const kind = kindOf(head);
  const from =
    /^(the|a|an|this|that)$/i.test((tokens[start] as Token).text) && end - start > 1 ? start + 1 : start;
  const gender: Gender = head.is & Is.female ? "female" : head.is & Is.male ? "male" : "any";
  return {
    ...base,
    kind,
    name: spanText(
      tokens,
      kind === "anonymous" ? start : from,
      kind === "document" ? nameEnd(tokens, headAt, end) : end,
    ),
    head: head.lower,
    definite,
    plural,
    gender,
  };
}

/** "a poll conducted", "the report published": the participle is about the document, and what it goes on to is not here. */
const nameEnd = (tokens: Token[], head: number, end: number): number =>
  end > head + 1 && /ed$/.test((tokens[end - 1] as Token).lower) ? end - 1 : end;

function kindOf(head: Token): SourceKind {
  if (head.is & Is.post && !(head.is & Is.document && head.is & Is.role)) return "post";
  if (head.is & Is.document && !(head.is & Is.role)) return "document";
  if (head.is & Is.role) return "anonymous";
  if (head.is & Is.outlet) return "outlet";
  if (head.is & Is.organization) return "organization";
  return "anonymous";
}

/** The last noun before the first preposition, bracket or participle that hangs on it. */
export function headOf(tokens: Token[], start: number, end: number): number {
  let head = start;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (i > start && token.is & Is.preposition && !token.capital) {
      const of = token.lower === "of" && (tokens[head] as Token).is & (Is.number | Is.determiner);
      if (!of) break;
    } else if (token.text === "(" || (token.is & Is.relative && i > start && token.lower !== "that")) break;
    else if (isNominal(token) || token.is & (Is.number | Is.determiner)) {
      if (
        i > start &&
        /(ed|ing)$/.test(token.lower) &&
        (tokens[head] as Token).is & (Is.role | Is.document | Is.organization)
      )
        break;
      head = i;
    }
  }
  return head;
}
