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
import { votes } from "./votes";

const isHeading = (chunk: Chunk): boolean => HEADING.has(chunk.box.tag);

const signature = (box: Box): string => `${box.tag}|${box.names}|${box.parent?.tag}|${box.parent?.names}`;

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
  const voted = votes(page, kept, facts);
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
