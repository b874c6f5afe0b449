/** Plain text → Story: the text unchanged, its paragraphs parted by blank lines. */
import { languageOf } from "../read/language";
import type { Block, Story } from "../trace";

/** @param language BCP 47; null: found from the text. */
export function plain(text: string, url: string | null, language: string | null): Story {
  return {
    article: {
      url,
      canonicalUrl: null,
      title: "",
      outlet: null,
      authors: [],
      published: null,
      language: language ?? languageOf(text),
      text,
      credits: [],
    },
    blocks: paragraphs(text),
    links: [],
  };
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[\s\S]*?(?=\s*\n\s*\n|\s*$)/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: "paragraph" });
  }
  return blocks;
}
