/** Page and Readability's vote → the chunks that are the article. */
import { isBeside, isHeading } from "./beside";
import { closes, endsSentence, key } from "./compare";
import { isProse } from "./cut";
import type { Facts } from "./facts";
import { headingBefore, isTitle } from "./heading";
import type { Kept } from "./kept";
import type { Box, Chunk, Page } from "./page";
import { postAround } from "./post";
import { standfirst } from "./standfirst";
import { votes } from "./votes";

const signature = (box: Box): string => `${box.tag}|${box.names}|${box.parent?.tag}|${box.parent?.names}`;

export function choose(page: Page, kept: Kept, facts: Facts): Chunk[] {
  const voted = votes(page, kept, facts);
  const open = page.chunks.filter(
    (chunk) => !chunk.box.cut && key(chunk.text) && !isTitle(chunk, facts.title) && !isBeside(chunk),
  );
  const prose = open.filter((chunk) => voted.has(chunk) && isProse(chunk));
  const [first, last] = [prose[0], prose.at(-1)];
  if (!first || !last) return [];
  const parents = new Set(prose.map((chunk) => chunk.box.parent));
  const like = new Set(prose.map((chunk) => signature(chunk.box)));
  /** Stands among the prose, or looks as it does. */
  const fits = ({ box }: Chunk): boolean => parents.has(box.parent) || like.has(signature(box));
  const heading = headingBefore(page, first, facts.title);
  const opens = (chunk: Chunk): boolean =>
    voted.has(chunk)
      ? chunk.box.parent === first.box.parent && endsSentence(chunk.text)
      : heading !== undefined &&
        chunk.index > heading.index &&
        isProse(chunk) &&
        like.has(signature(chunk.box));
  const begin = open.find((chunk) => chunk === first || opens(chunk))?.index ?? first.index;
  const chosen = open.filter((chunk) => {
    if (chunk.index < begin) return false;
    if (voted.has(chunk)) return true;
    if (chunk.index > last.index) return false;
    if (postAround(chunk.box)) return true;
    return isProse(chunk) || isHeading(chunk)
      ? fits(chunk)
      : chunk.box.tag === "p" && parents.has(chunk.box.parent) && endsSentence(chunk.text);
  });
  return standfirst(page, ends(chosen), facts);
}

/** Without the headings and short lines that nothing follows. */
function ends(chosen: Chunk[]): Chunk[] {
  const end = chosen.findLastIndex(
    (chunk) =>
      postAround(chunk.box) !== null ||
      (isProse(chunk) ? closes(chunk.text) : endsSentence(chunk.text) && !isHeading(chunk)),
  );
  return end < 0 ? chosen : chosen.slice(0, end + 1);
}
