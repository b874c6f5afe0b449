/** Page and Readability's vote → the chunks that are the article. */
import { namesMedia } from "./clutter";
import { endsSentence, key } from "./compare";
import { isProse } from "./cut";
import type { Facts } from "./facts";
import type { Kept } from "./kept";
import type { Box, Chunk, Page } from "./page";
import { appeal, creditAtEnd, pictureBy, readAlso } from "./phrases";
import { standfirst } from "./standfirst";
import { HEADING } from "./tags";

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

const isHeading = (chunk: Chunk): boolean => HEADING.has(chunk.box.tag);

/** The deepest box that holds nearly all of the page's uncut prose. */
function mainBox(page: Page): Box | null {
  const all = page.chunks.filter((chunk) => !chunk.box.cut && isProse(chunk));
  const inside = new Map<Box, number>();
  for (const { box, text } of all) {
    for (let at: Box | null = box; at; at = at.parent) inside.set(at, (inside.get(at) ?? 0) + text.length);
  }
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  let best: Box | null = null;
  for (const [box, prose] of inside) if (prose > 0.7 * total && (!best || box.depth > best.depth)) best = box;
  return best;
}

const within = (box: Box, outer: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
};

const signature = (box: Box): string => `${box.tag}|${box.names}|${box.parent?.tag}|${box.parent?.names}`;

/** What Readability kept, or, where that is a small part of one box that holds the page's prose, that box. */
function votes(page: Page, kept: Kept): Set<Chunk> {
  const voted = new Set(page.chunks.filter((chunk) => !chunk.box.cut && share(chunk, kept) > 0.5));
  const main = mainBox(page);
  if (!main) return voted;
  const length = (chunks: Iterable<Chunk>) => [...chunks].reduce((sum, { text }) => sum + text.length, 0);
  const rest = page.chunks.filter((chunk) => !chunk.box.cut && isProse(chunk) && within(chunk.box, main));
  return length([...voted].filter(isProse)) < 0.5 * length(rest) ? new Set([...rest, ...voted]) : voted;
}

/** A short text alone beside a picture, in a box named for pictures or worded as captions are. */
function isCaption(chunk: Chunk): boolean {
  const { text } = chunk;
  if (pictureBy.test(text) && text.length < 300) return true;
  if (creditAtEnd.test(text) && text.length < 400) return true;
  let at: Box | null = chunk.box;
  for (let i = 0; at && i < 4 && at.chunks <= 3; i++, at = at.parent) {
    if (
      at.media &&
      text.length < 400 &&
      (namesMedia(at.names) || (!endsSentence(text) && !isHeading(chunk) && at.chunks === 1))
    )
      return true;
  }
  return false;
}

/** A line that points to another story or asks for something. */
function isPromotion(chunk: Chunk): boolean {
  const { text, linked } = chunk;
  if (linked > 0.9) return true;
  if (linked > 0.6 && !endsSentence(text)) return true;
  if (readAlso.test(text) && (linked > 0.3 || text.length < 100)) return true;
  return (
    appeal.test(text) && (linked > 0.15 || text.length < 150) && text.length < 300 && !/["“”„«»]/.test(text)
  );
}

export function choose(page: Page, kept: Kept, facts: Facts): Chunk[] {
  const voted = votes(page, kept);
  const prose = [...voted].filter((chunk) => isProse(chunk) && !isCaption(chunk) && !isPromotion(chunk));
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return [];
  const parents = new Set(prose.map((chunk) => chunk.box.parent));
  const like = new Set(prose.map((chunk) => signature(chunk.box)));
  const title = key(facts.title);
  const chosen = page.chunks.filter((chunk) => {
    if (chunk.box.cut || !key(chunk.text)) return false;
    if (chunk.box.tag === "h1" || (title && key(chunk.text) === title)) return false;
    if (isPromotion(chunk) || isCaption(chunk)) return false;
    if (chunk.index < first.index) return false;
    if (voted.has(chunk)) return true;
    if (chunk.index > last.index) return false;
    return (
      (isProse(chunk) || isHeading(chunk)) &&
      (parents.has(chunk.box.parent) || like.has(signature(chunk.box)))
    );
  });
  return standfirst(page, ends(chosen), facts);
}

/** Without the headings and short lines that nothing follows. */
function ends(chosen: Chunk[]): Chunk[] {
  let end = chosen.length;
  while (end > 0) {
    const chunk = chosen[end - 1] as Chunk;
    if (isProse(chunk) ? endsSentence(chunk.text) : endsSentence(chunk.text) && !isHeading(chunk)) break;
    end--;
  }
  return end ? chosen.slice(0, end) : chosen;
}
