/** A source phrase → the outlet it names, as a reader of the language knows it. */
import { Is, type Lexicon } from "../lexicon";
import type { Base, Mention, OutletsAt } from "../mentions/mention";
import type { Token } from "../tokens";
import { baseForm } from "./cases";
import { isNamePart } from "./names";

/** Not "ein Reporter der Zeit": there the outlet says whose somebody is. */
export function outletMention(
  tokens: Token[],
  base: Base,
  outlets: OutletsAt,
  lexicon: Lexicon,
): Mention | null {
  const { start, end } = base.phrase.core;
  for (let i = start; i < end; i++) {
    const known = outlets.get(i);
    if (!known || known.end > end) continue;
    const before = tokens.slice(start, i);
    if (before.some((token) => token.is & (Is.role | Is.title) && !(token.is & Is.outlet))) return null;
    if (before.some((token) => isNamePart(token) && token.is === 0 && token.text !== "The")) return null;
    if (
      known.outlet.ambiguous &&
      i === start &&
      !before.length &&
      (tokens[i - 1]?.word ?? true) &&
      !tokens[i - 1]?.is
    ) {
      const called = tokens[i - 1]?.is ?? 0;
      if (!(called & (Is.outlet | Is.determiner))) continue;
    }
    return {
      ...base,
      kind: "outlet",
      name: outletName(tokens, i, known.end, known.outlet.name, lexicon),
      head: (tokens[known.end - 1] as Token).lower,
      outlet: known.outlet,
    };
  }
  return null;
}

/** As a reader of the language knows it: "Интерфакс"; in full where only a part is written: "Spiegel". */
function outletName(tokens: Token[], start: number, end: number, full: string, lexicon: Lexicon): string {
  let from = start;
  while (from > 0 && (tokens[from - 1] as Token).capital && (tokens[from - 1] as Token).is & Is.outlet)
    from--;
  // "Radio Vega" by Vega; not the noun that opens a sentence, nor German’s, which all have capitals.
  const named = lexicon.grammar?.capitals === "names" && (tokens[from - 1]?.word ?? false);
  const written = baseForm(tokens, named ? from : start, end, lexicon);
  return full.includes(written) ? full : written;
}
