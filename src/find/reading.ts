/**
 * What a reading from a grammar does, in the steps of the engine where it takes the place of what reads English. Pages put
 * it beside the engine only where the language wants it: it is as large as the rest.
 */
import type { Context, Draft } from "./draft";
import type { Lexicon } from "./lexicon";
import type { Mention, OutletsAt } from "./mentions/mention";
import type { Parsed } from "./parse";
import type { People } from "./people";
import type { Phrase } from "./phrases";
import type { Token } from "./tokens";

export interface Reading {
  /** Statements of a sentence after another; one value reads one article. */
  drafts(): (context: Context, last: Draft | null, index: number) => Draft[];
  people(
    parsed: Pick<Parsed, "tokens" | "starts">,
    isTaken: (index: number) => boolean,
    lexicon: Lexicon,
  ): People;
  mention(tokens: Token[], whole: Phrase, outlets: OutletsAt, lexicon: Lexicon): Mention;
  phraseAfter(context: Context, start: number, to: number): Phrase | null;
}
