/** What shares of people say is heard through the poll that asked them: "51 percent say", after "a Norwire poll found". */

import type { Statement } from "./chains";
import type { Context, Draft } from "./draft";
import { Is, type Lexicon } from "./lexicon";
import { nameStart, type Phrase } from "./phrases";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/** How many sentences a poll's figures may go on for. */
const REACH = 3;

export function hearThroughPolls(tokens: Token[], statements: Statement[], lexicon: Lexicon): void {
  const isPollWord = (token: Token) => lexicon.polls.has(token.lower);
  let poll: { source: Known; sentence: number } | null = null;
  for (const statement of statements) {
    const { draft, source, sentence } = statement;
    if (source && has(tokens, draft.source, isPollWord)) {
      poll = { source, sentence };
      continue;
    }
    // Another poll that the sentence speaks of, and that says nothing itself.
    const other = tokens.slice(draft.sentence.start, draft.sentence.end).some(isPollWord);
    if (poll && other && poll.sentence !== sentence) poll = null;
    if (!poll || !isShare(tokens, statement) || sentence - poll.sentence > REACH) continue;
    statement.via = [poll.source];
    poll.sentence = sentence;
  }
}

/** "51 percent", "three in ten voters" */
const isShare = (tokens: Token[], { draft, source, via, outer }: Statement): boolean =>
  source?.kind === "anonymous" &&
  via.length === 0 &&
  outer === null &&
  has(tokens, draft.source, isShareWord);

/** `A Norwire poll was bleak (51 percent say …)`, `51 percent say …, based on a Norwire poll`: polls that say nothing themselves. */
export function nameWhoAsked({ tokens, lexicon, sentence }: Context, drafts: Draft[]): void {
  const shares = drafts.filter((draft) => draft.via.length === 0 && has(tokens, draft.source, isShareWord));
  if (shares.length === 0) return;
  for (let i = sentence.start; i < sentence.end; i++) {
    const speaks = drafts.some(({ frame }) => frame.start <= i && i < frame.end);
    if (!lexicon.polls.has((tokens[i] as Token).lower) || speaks) continue;
    const start = nameStart(tokens, i, sentence.start);
    if (start === i) continue;
    const poll = { start, end: i + 1, core: { start, end: i + 1 } };
    for (const draft of shares) draft.via = [poll];
    return;
  }
}

/** Whom a poll's figures were told to is who asked. */
export const isPoll = (tokens: Token[], phrase: Phrase, lexicon: Lexicon): boolean =>
  has(tokens, phrase, (token) => lexicon.polls.has(token.lower));

const isShareWord = (token: Token): boolean => (token.is & Is.number) !== 0 || token.text.endsWith("%");

const has = (tokens: Token[], phrase: Phrase | null, is: (token: Token) => boolean): boolean =>
  phrase !== null && tokens.slice(phrase.core.start, phrase.core.end).some(is);
