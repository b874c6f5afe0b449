/** "the Trust’s report", "a study by the Trust" → the phrase that names whose it is, who speaks in it. */
import type { Lexicon } from "../lexicon";
import { Is } from "../lexicon";
import { type Phrase, phraseAfter } from "../phrases";
import type { Token } from "../tokens";
import { headOf } from "./description";

const MADE =
  /^(published|released|issued|conducted|written|commissioned|prepared|compiled|produced|carried|obtained|sent|made|done|put)$/;

/** Null where the document speaks for itself. @param to where the sentence ends */
export function documentOwner(tokens: Token[], phrase: Phrase, to: number, lexicon: Lexicon): Phrase | null {
  const { start, end } = phrase.core;
  const at = headOf(tokens, start, end);
  const head = tokens[at] as Token;
  if (!(head.is & Is.document) || head.capital || head.is & Is.role) return null;
  const maker = makerAfter(tokens, at, to);
  if (maker) return maker;
  if (lexicon.standing.has(head.lower)) return null;
  for (let i = at - 1; i > start; i--)
    if (/^['’]s?$/.test((tokens[i] as Token).text)) return phraseOf(start, i);
  return acronymBefore(tokens, start, at);
}

/** `by the Trust`, `published on Friday by the Trust` */
function makerAfter(tokens: Token[], head: number, to: number): Phrase | null {
  for (let i = head + 1; i < Math.min(to, head + 9); i++) {
    const token = tokens[i] as Token;
    if (!token.word || token.quote >= 0) return null;
    if (/^(by|from)$/.test(token.lower)) {
      const phrase = phraseAfter(tokens, i + 1, to);
      return phrase && hasName(tokens, phrase) ? phraseOf(phrase.core.start, phrase.core.end) : null;
    }
    if (token.is & (Is.cue | Is.verb | Is.auxiliary) && !MADE.test(token.lower)) return null;
  }
  return null;
}

/** "the NHB report": named for whose it is, unlike "the Vale report", named for whom it is about. */
function acronymBefore(tokens: Token[], start: number, head: number): Phrase | null {
  const before = head > start ? (tokens[head - 1] as Token) : undefined;
  return before && /^\p{Lu}[\p{Lu}&-]+$/u.test(before.text) ? phraseOf(head - 1, head) : null;
}

function hasName(tokens: Token[], { core }: Phrase): boolean {
  for (let i = core.start; i < core.end; i++) if ((tokens[i] as Token).capital) return true;
  return false;
}

const phraseOf = (start: number, end: number): Phrase => ({ start, end, core: { start, end } });
