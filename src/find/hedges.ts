/** Whether a statement is passed on with reserve: "reportedly", "allegedly" beside its cue or at its head. */
import type { Draft } from "./draft";
import type { Lexicon } from "./lexicon";
import type { Token } from "./tokens";

/** How far into the content a hedge still speaks of the whole. */
const HEAD = 8;

export function isHedged(tokens: Token[], draft: Draft, lexicon: Lexicon): boolean {
  if (draft.hedged || (draft.cue && !draft.source)) return true;
  const from = draft.group?.start ?? draft.cue?.start ?? draft.frame.start;
  const to = draft.cue?.end ?? draft.frame.end;
  for (let i = from; i < to; i++) if (lexicon.hedges.has((tokens[i] as Token).lower)) return true;
  for (const span of draft.content)
    for (let i = span.start; i < Math.min(span.end, span.start + HEAD); i++)
      if (lexicon.hedges.has((tokens[i] as Token).lower)) return true;
  return false;
}
