/** Story → tokens, quotations and sentences of its text; headings are passed over. */
import type { Story } from "../trace";
import type { Lexicon } from "./lexicon";
import { findQuotes, type Quote } from "./quotes";
import { findSentences, type Sentence } from "./sentences";
import { type Token, tokenize } from "./tokens";

export interface Parsed {
  text: string;
  tokens: Token[];
  quotes: Quote[];
  sentences: Sentence[];
}

export function parse(story: Story, lexicon: Lexicon): Parsed {
  const { text } = story.article;
  const parsed: Parsed = { text, tokens: [], quotes: [], sentences: [] };
  story.blocks.forEach((block, index) => {
    if (block.kind === "heading") return;
    const from = parsed.tokens.length;
    tokenize(text, block, lexicon, parsed.tokens);
    const to = parsed.tokens.length;
    findQuotes(text, parsed.tokens, from, to, lexicon, parsed.quotes);
    findSentences(parsed.tokens, from, to, index, parsed.quotes, lexicon, parsed.sentences);
  });
  return parsed;
}
