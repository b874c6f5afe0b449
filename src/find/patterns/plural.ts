/** Whether a subject is several: a bare verb form needs one. */
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";

/** A bare form needs a plural subject; with a singular one it is a noun ("the stress", "a report"). */
export function isPlural(tokens: Token[], phrase: Phrase, group: VerbGroup): boolean {
  for (let i = group.start; i < group.at; i++) if ((tokens[i] as Token).is & Is.auxiliary) return true;
  let end = phrase.core.end;
  for (let i = phrase.core.start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.is & Is.conjunction) return true;
    if (token.is & Is.preposition && !((tokens[i - 1] as Token).is & (Is.number | Is.determiner))) end = i;
  }
  const close = /^(close|familiar|responsible|loyal|opposed|critical|near|present)$/.test(
    tokens[end - 1]?.lower ?? "",
  );
  const head = tokens[close ? end - 2 : end - 1] as Token;
  if (head.is & (Is.pronoun | Is.relative)) return !/^(he|she|it)$/.test(head.lower);
  return /s$/.test(head.lower) || !!(head.is & (Is.number | Is.determiner)) || PLURALS.test(head.lower);
}

/** Nouns that are several without an s. */
export const PLURALS =
  /^(people|police|men|women|children|media|data|staff|faculty|others|families|everyone|public|majority|half|youth|percent|third|quarter|most|many|some|few|alumni|elite|left|right|poor|rich)$/;
