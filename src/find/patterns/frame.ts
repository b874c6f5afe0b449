/** Where a cue’s frame begins and who stands in it: what the shapes of wording share. */
import type { Side } from "../draft";
import { Is } from "../lexicon";
import { isComma, isDash, type Phrase } from "../phrases";
import type { Token } from "../tokens";
import type { VerbGroup } from "../verbs";

/** Who says it, and the frame (source, cue) it makes. Token indices. */
export interface Subject {
  phrase: Phrase | null;
  antecedent: Phrase | null;
  side: Side;
  frameStart: number;
  frameEnd: number;
}

export const unsaid: Omit<Subject, "frameStart" | "frameEnd"> = {
  phrase: null,
  antecedent: null,
  side: "none",
};

/** The conjunction and comma before a frame belong to it. */
export function frameStart(tokens: Token[], at: number, from: number): number {
  let i = at;
  while (i > from) {
    const left = tokens[i - 1] as Token;
    if (left.quote >= 0) break;
    if (
      isComma(left) ||
      isDash(left) ||
      left.text === ";" ||
      left.is & Is.conjunction ||
      /^(while|as|though|although|whereas)$/.test(left.lower)
    )
      i--;
    else break;
  }
  return i;
}

export const auxiliaryIn = (tokens: Token[], group: VerbGroup): boolean => {
  for (let i = group.start; i < group.at; i++) if ((tokens[i] as Token).is & Is.passive) return true;
  return false;
};
