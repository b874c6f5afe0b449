/** Story → tokens, quotations and sentences of its text; headings are passed over. */
import { atOnce, type Steps } from "../slices";
import type { Block, Story } from "../trace";
import { findDashSpeech } from "./dash-speech";
import { unmarkInterruptions } from "./interruptions";
import type { Lexicon } from "./lexicon";
import { unmarkNames } from "./name-quotes";
import { findPassages, type Passage } from "./passages";
import { findQuotes, type Quote } from "./quotes";
import { findSentences, type Sentence } from "./sentences";
import { type Token, tokenize } from "./tokens";

export interface Parsed {
  text: string;
  tokens: Token[];
  quotes: Quote[];
  sentences: Sentence[];
  /** By the index of each block of theirs. */
  passages: Map<number, Passage>;
  /** Token index at which each block begins, and behind the last one where they end. */
  starts: number[];
}

/** @param namesOutlet whether a block names an outlet @param isOutlet whether a word is the name of one */
export const parse = (...given: Parameters<typeof parsing>): Parsed => atOnce(parsing(...given));

/** The same, in steps. */
export function* parsing(
  story: Story,
  lexicon: Lexicon,
  namesOutlet: (block: Block) => boolean,
  isOutlet?: (word: string) => boolean,
): Steps<Parsed> {
  const { text } = story.article;
  const passages = findPassages(story, namesOutlet);
  const parsed: Parsed = { text, tokens: [], quotes: [], sentences: [], passages, starts: [] };
  const { tokens, quotes, sentences } = parsed;
  for (const [index, block] of story.blocks.entries()) {
    yield;
    const from = tokens.length;
    parsed.starts.push(from);
    if (block.kind === "heading" && !isProse(text.slice(block.start, block.end))) continue;
    tokenize(text, block, lexicon, tokens, isOutlet);
    const to = tokens.length;
    const passage = passages.get(index);
    if (passage?.signature === index) continue;
    const known = quotes.length;
    if (lexicon.grammar?.dashSpeech) findDashSpeech(tokens, from, to, quotes);
    findQuotes(text, tokens, from, to, lexicon, quotes);
    if (lexicon.grammar?.capitals === "names") unmarkInterruptions(tokens, quotes.slice(known));
    if (lexicon.grammar) unmarkNames(tokens, quotes.slice(known), lexicon.grammar.capitals);
    const around = passage && passage.end > passage.start ? wrapping(tokens, quotes, from, to, passage) : 0;
    if (around > 0) unwrap(text, parsed, from + 1, to, lexicon);
    findSentences(tokens, from, to, index, quotes, lexicon, sentences);
  }
  parsed.starts.push(tokens.length);
  return parsed;
}

/** Some pages set whole paragraphs as headings. */
const isProse = (text: string): boolean => /[.!?…]["”’)]*$/.test(text) && text.split(/\s+/, 13).length > 12;

/** 1 where one quotation holds the whole block: in a passage that says nothing, and its statements are in it. */
function wrapping(tokens: Token[], quotes: Quote[], from: number, to: number, passage: Passage): number {
  const first = tokens[from];
  const quote = first && first.quote >= 0 ? quotes[first.quote] : undefined;
  return quote && (quote.end >= to - 1 || passage.announced) ? 1 : 0;
}

/** Takes the outer quotation marks for no more than ink: what is quoted in the block is inside them. */
function unwrap(text: string, parsed: Parsed, from: number, to: number, lexicon: Lexicon): void {
  for (let i = from - 1; i < to; i++) (parsed.tokens[i] as Token).quote = -1;
  const closer = parsed.tokens[to - 1] as Token;
  findQuotes(text, parsed.tokens, from, closer.word ? to : to - 1, lexicon, parsed.quotes);
}
