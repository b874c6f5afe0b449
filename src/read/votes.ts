/** Page → the chunks that somebody takes for the article: Readability, the page's own data, or the page's shape. */
import { endsSentence, key } from "./compare";
import { isProse } from "./cut";
import type { Facts } from "./facts";
import type { Kept } from "./kept";
import type { Box, Chunk, Page } from "./page";

export function votes(page: Page, kept: Kept, facts: Facts): Set<Chunk> {
  const open = page.chunks.filter((chunk) => !chunk.box.cut);
  const voted = new Set(open.filter((chunk) => share(chunk, kept) > 0.5));
  for (const chunk of declared(open, facts)) voted.add(chunk);
  const shaped = byShape(open);
  // Readability's choice stands unless it has missed most of what is plainly one text.
  if (length(shaped.filter((chunk) => voted.has(chunk))) < 0.5 * length(shaped))
    for (const chunk of shaped) voted.add(chunk);
  return voted;
}

const length = (chunks: Chunk[]): number => chunks.reduce((sum, { text }) => sum + text.length, 0);

/** Share of the chunk's text that Readability kept. */
function share(chunk: Chunk, kept: Kept): number {
  let all = 0;
  let of = 0;
  for (const { copy, raw } of chunk.runs) {
    if (!copy) continue;
    const length = raw.trim().length;
    all += length;
    if (kept.texts.has(copy)) of += length;
  }
  return all ? of / all : 0;
}

/** What stands word for word in the `articleBody` of the page's JSON-LD. */
function declared(chunks: Chunk[], facts: Facts): Chunk[] {
  const body = key(facts.articleBody ?? "");
  return body ? chunks.filter((chunk) => isProse(chunk) && body.includes(key(chunk.text))) : [];
}

/** Paragraphs that follow each other in one box, in the deepest box that holds nearly all such paragraphs of the page. */
function byShape(chunks: Chunk[]): Chunk[] {
  const sentences = chunks.filter((chunk) => isProse(chunk) && endsSentence(chunk.text));
  const together = new Map<Box | null, number>();
  for (const { box } of sentences) together.set(box.parent, (together.get(box.parent) ?? 0) + 1);
  const grouped = sentences.filter(({ box }) => (together.get(box.parent) ?? 0) > 1);
  const inside = new Map<Box, number>();
  for (const { box, text } of grouped) {
    for (let at: Box | null = box; at; at = at.parent) inside.set(at, (inside.get(at) ?? 0) + text.length);
  }
  const total = length(grouped);
  let best: Box | null = null;
  for (const [box, prose] of inside) if (prose > 0.7 * total && (!best || box.depth > best.depth)) best = box;
  return grouped.filter(({ box }) => best !== null && within(box, best));
}

const within = (box: Box, outer: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
};
