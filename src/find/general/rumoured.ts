/** "aurait quitté", "soll verlassen haben", "skal ha forlatt": a verb form that tells what others say → where it stands. */
import type { Context } from "../draft";
import { matches } from "../forms";
import { Is } from "../lexicon";
import type { Token } from "../tokens";
import { clauseEnd, grammarOf, isAside, isMark } from "./words";

/** Adverbs and objects between an auxiliary and its participle. */
const REACH = 4;

/** The token of the verb, or -1; not in questions and conditions. */
export function rumouredVerb(context: Context): number {
  const { tokens, sentence } = context;
  const { rumour, conditions } = grammarOf(context);
  if (!rumour || tokens[sentence.end - 1]?.text === "?") return -1;
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i] as Token;
    const opens = i === sentence.start || isMark(tokens[i - 1]);
    if (token.quote >= 0 || (opens && conditions.has(token.lower))) return -1;
    if (!rumour.verbs.has(token.lower) || (token.capital && i > sentence.start)) continue;
    return (rumour.infinitives.size > 0 ? hasInfinitive(context, i) : hasParticiple(context, i)) ? i : -1;
  }
  return -1;
}

/** "aurait déjà quitté"; not "aurait dû". */
function hasParticiple(context: Context, verb: number): boolean {
  const { tokens } = context;
  const { rumour } = grammarOf(context);
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const token = tokens[i] as Token | undefined;
    if (!token?.word || token.quote >= 0 || rumour?.never.has(token.lower)) return false;
    if (matches(token.lower, rumour?.participles ?? new Set()) && !(token.is & Is.adverb)) return true;
    if (!isAside(token)) return false;
  }
  return false;
}

/** "soll … verlassen haben", "skal … ha forlatt": "have" or "be" with a participle beside it. */
function hasInfinitive(context: Context, verb: number): boolean {
  const { tokens } = context;
  const { rumour } = grammarOf(context);
  const end = clauseEnd(context, verb + 1);
  for (let i = verb + 1; i < end; i++) {
    if (!rumour?.infinitives.has((tokens[i] as Token).lower)) continue;
    const beside = [tokens[i - 1], tokens[i + 1]].filter((token) => token !== undefined);
    return beside.some(
      ({ lower, capital }) => !capital && !rumour.never.has(lower) && matches(lower, rumour.participles),
    );
  }
  return false;
}
