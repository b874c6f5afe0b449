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
  let open: Block | null = null;
  let at = 0;
  for (const line of text.split("\n")) {
    const words = line.trim();
    const start = at + line.indexOf(words);
    at += line.length + 1;
    if (!words) {
      open = null;
      continue;
    }
    if (!open) {
      open = { start, end: start, kind: "paragraph" };
      blocks.push(open);
    }
    open.end = start + words.length;
  }
  return blocks;
}
