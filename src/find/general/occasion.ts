/** Words for an occasion in a clause → where its phrase begins, and the outlet it was with. */
import type { Context, Span } from "../draft";
import { Is } from "../lexicon";
import type { Phrase } from "../phrases";
import type { Token } from "../tokens";
import { isInk, isNominal } from "./words";

/** "接受新华社采访", "в интервью «Вестнику»": the outlet before the word for the occasion, or right behind it. */
export function outletOf({ tokens, outlets, lexicon }: Context, { start, end }: Span): Phrase[] {
  const behind = isInk(tokens[end], lexicon) ? end + 1 : end;
  for (const at of [...Array.from({ length: end - start }, (_, n) => start + n), behind]) {
    const found = outlets.at.get(at);
    if (found && !found.outlet.ambiguous && (at === behind || found.end < end))
      return [{ start: at, end: found.end, core: { start: at, end: found.end } }];
  }
  return [];
}

/** "dans un entretien", "sur X": no hearer. */
export const isOccasion = (tokens: Token[], { core }: Phrase): boolean =>
  tokens.slice(core.start, core.end).some(({ is }) => is & (Is.setting | Is.post) && !(is & Is.outlet));

/** "in einem Interview": from its article. */
export function openOf(tokens: Token[], at: number, from: number): number {
  let start = at;
  while (
    start > from &&
    at - start < 4 &&
    (isNominal(tokens[start - 1]) || (tokens[start - 1] as Token).is & (Is.determiner | Is.possessive))
  )
    start--;
  return start;
}
