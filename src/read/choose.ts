/** Page and Readability's vote → the chunks that are the article. */
import { isProse } from "./cut";
import type { Kept } from "./kept";
import type { Box, Chunk, Page } from "./page";

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

const signature = (box: Box): string => `${box.tag}|${box.names}|${box.parent?.tag}|${box.parent?.names}`;

export function choose(page: Page, kept: Kept): Chunk[] {
  const voted = new Set(page.chunks.filter((chunk) => !chunk.box.cut && share(chunk, kept) > 0.5));
  const prose = [...voted].filter(isProse);
  const parents = new Set(prose.map((chunk) => chunk.box.parent));
  const like = new Set(prose.map((chunk) => signature(chunk.box)));
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return [];
  return page.chunks.filter((chunk) => {
    if (chunk.box.cut || !chunk.text) return false;
    if (chunk.linked > 0.9) return false;
    if (voted.has(chunk)) return true;
    if (chunk.index < first.index || chunk.index > last.index) return false;
    return isProse(chunk) && (parents.has(chunk.box.parent) || like.has(signature(chunk.box)));
  });
}
