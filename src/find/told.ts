/** Text → what find tells of it, one line a statement: for tests. */
import { expect, test } from "vitest";
import type { Block, Link, Range, Story, Trace } from "../trace";
import { trace } from ".";
import en from "./languages/en";
import { compile } from "./lexicon";
import { type Parsed, parse } from "./parse";
import { knowledgeOf } from "./register";
import type { Token } from "./tokens";

interface Given {
  /** Kind and further facts of blocks that are not paragraphs, by number. */
  blocks?: Record<number, Partial<Block>>;
  outlet?: { name: string; domain: string };
  /** Words of the text → the address they link to. */
  links?: Record<string, string>;
  /** BCP 47; English if left out. */
  language?: string;
}

/** Paragraphs parted by an empty line. */
function storyOf(text: string, { blocks = {}, outlet, links = {}, language = "en" }: Given = {}): Story {
  let at = 0;
  const made = text.split("\n\n").map((part, index): Block => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return { kind: "paragraph", start, end: at, ...blocks[index] };
  });
  const article: Story["article"] = {
    url: outlet ? `https://${outlet.domain}/story` : null,
    canonicalUrl: null,
    title: "",
    outlet: outlet ?? null,
    authors: [],
    published: null,
    language,
    text,
    credits: [],
  };
  const linked = Object.entries(links).map(([words, url]): Link => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, url };
  });
  return { article, blocks: made, links: linked };
}

export const traced = (text: string, given?: Given): Trace =>
  trace(storyOf(text, given), knowledgeOf(given?.language ?? "en"), "2026-01-01T00:00:00.000Z");

export const lexicon = compile(en);

export const parsed = (text: string, given?: Given): Parsed =>
  parse(storyOf(text, given), lexicon, () => false);

/** The words of a text that token indices span. */
export const wordsAt = (text: string, tokens: Token[], { start, end }: Range): string =>
  text.slice(tokens[start]?.start, tokens[end - 1]?.end);

/** `Norrby Gazette → Ada Vale | said | the harbour was shut`; parts of a content are joined by " … ". */
export function told(text: string, given?: Given): string[] {
  const found = traced(text, given);
  const names = new Map(found.sources.map(({ id, name }) => [id, name]));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return found.attributions.map(({ path, cue, content, hedged, setting }) =>
    [
      path.map((id) => names.get(id)).join(" → ") || "?",
      cue ? words(cue) : "–",
      content.map(words).join(" … "),
      ...(hedged ? ["hedged"] : []),
      ...(setting ? [`in ${setting}`] : []),
    ].join(" | "),
  );
}

/** A test for each row: a text, and all that find tells of it. */
export const tells = (rows: [text: string, ...lines: string[]][], given?: Given): void =>
  test.each(rows)("%s", (text, ...lines) => expect(told(text, given)).toEqual(lines));
