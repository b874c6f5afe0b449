/** What shares of people say is heard through the poll that asked them: "51 percent say", after "a Norwire poll found". */

import type { Statement } from "./chains";
import { Is, type Lexicon } from "./lexicon";
import type { Phrase } from "./phrases";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/** How many sentences a poll's figures may go on for. */
const REACH = 3;

export function hearThroughPolls(tokens: Token[], statements: Statement[], lexicon: Lexicon): void {
  const isPoll = (token: Token) => lexicon.polls.has(token.lower);
  let poll: { source: Known; sentence: number } | null = null;
  for (const statement of statements) {
    const { draft, source, sentence } = statement;
    if (source && has(tokens, draft.source, isPoll)) {
      poll = { source, sentence };
      continue;
    }
    // Another poll that the sentence speaks of, and that says nothing itself.
    const other = tokens.slice(draft.sentence.start, draft.sentence.end).some(isPoll);
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
  has(tokens, draft.source, (token) => (token.is & Is.number) !== 0 || token.text.endsWith("%"));

const has = (tokens: Token[], phrase: Phrase | null, is: (token: Token) => boolean): boolean =>
  phrase !== null && tokens.slice(phrase.core.start, phrase.core.end).some(is);
