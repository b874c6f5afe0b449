/** Story → Trace: who said what in it, through whom. Pure: no DOM, no browser, no network. */
import { version } from "../../package.json";
import type { Attribution, Story, Trace } from "../trace";
import type { Context, Draft, Span } from "./draft";
import { continueQuotes } from "./continuation";
import { withContent } from "./extent";
import en from "./languages/en";
import { compile } from "./lexicon";
import { adpositionDrafts } from "./patterns/adposition";
import { nounDrafts } from "./patterns/noun";
import { verbDrafts } from "./patterns/verb";
import { findQuotes, type Quote } from "./quotes";
import { findSentences, type Sentence } from "./sentences";
import { type Token, tokenize } from "./tokens";

const lexicon = compile(en);

/** @param tracedAt ISO 8601, UTC. */
export function trace(story: Story, tracedAt: string): Trace {
  const tokens: Token[] = [];
  const quotes: Quote[] = [];
  const sentences: Sentence[] = [];
  const text = story.article.text;
  if (story.article.language.startsWith("en"))
    story.blocks.forEach((block, index) => {
      if (block.kind === "heading") return;
      const from = tokens.length;
      tokenize(text, block, lexicon, tokens);
      findQuotes(text, tokens, from, tokens.length, lexicon, quotes);
      findSentences(tokens, from, tokens.length, index, quotes, lexicon, sentences);
    });
  const reported = sentences.map((sentence) => {
    const context: Context = { text, tokens, quotes, lexicon, sentence };
    return { context, drafts: withContent(context, [...verbDrafts(context), ...adpositionDrafts(context), ...nounDrafts(context)]) };
  });
  const drafts = continueQuotes(reported, (block) => story.blocks[block]?.kind === "quote");
  const range = (s: Span) => ({
    start: (tokens[s.start] as Token).start,
    end: (tokens[s.end - 1] as Token).end,
  });
  const attribution = (d: Draft, i: number): Attribution => ({
    id: `a${i + 1}`,
    sentence: range(d.sentence),
    source: d.source && range(d.source),
    cue: d.cue && range(d.cue),
    content: d.content.map(range),
    form: "indirect",
    path: [],
    hedged: false,
    setting: null,
    confidence: 0.5,
    pattern: d.pattern,
    original: null,
  });
  return {
    schema: "source-trace/1",
    generator: { name: "Headwater", version },
    tracedAt,
    article: story.article,
    sources: [],
    attributions: drafts.filter((d) => d.content.length).map(attribution),
  };
}
