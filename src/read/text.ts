/** Chosen chunks → the article's text, its blocks and links, and the way back to the page. */
import type { Block, BlockKind, Link, Range } from "../trace";
import { absolute } from "./address";
import { type Anchor, flow, type Piece } from "./flow";
import type { Box, Chunk } from "./page";
import { postsIn } from "./post";
import { HEADING } from "./tags";

export interface Body {
  text: string;
  blocks: Block[];
  links: Link[];
  pieces: Piece[];
}

/** A block that is no post; of a block quotation, with the address it says it is from. */
function plain(box: Box, base: string | null): Pick<Block, "kind" | "url"> {
  const kind = kindOf(box);
  let at: Box | null = kind === "quote" ? box : null;
  while (at && at.tag !== "blockquote") at = at.parent;
  const url = at?.cite && absolute(at.cite, base);
  return { kind, ...(url && { url }) };
}

function kindOf(box: Box): BlockKind {
  for (let at: Box | null = box; at; at = at.parent) {
    // A heading that is never closed runs on over paragraphs.
    if (HEADING.has(at.tag) && at.chunks < 3) return "heading";
    if (at.tag === "blockquote") return "quote";
    if (at.tag === "li") return "item";
  }
  return "paragraph";
}

export function body(chunks: readonly Chunk[], base: string | null): Body {
  const made: Body = { text: "", blocks: [], links: [], pieces: [] };
  const posts = postsIn(chunks, base);
  for (const chunk of chunks) {
    const { text, pieces } = flow(chunk.runs);
    if (!text) continue;
    if (made.text) made.text += "\n\n";
    const start = made.text.length;
    made.text += text;
    const post = posts.get(chunk);
    const end = made.text.length;
    made.blocks.push({ start, end, ...(post ? { kind: "post", ...post } : plain(chunk.box, base)) });
    for (const piece of pieces) made.pieces.push({ ...piece, at: piece.at + start });
    made.links.push(...links(chunk, pieces, start, base));
  }
  return made;
}

function links(chunk: Chunk, pieces: readonly Piece[], start: number, base: string | null): Link[] {
  const anchors = new Map<Text, Anchor>();
  for (const { live, link } of chunk.runs) if (live && link) anchors.set(live, link);
  const spans = new Map<Anchor, Range>();
  for (const { node, at, length } of pieces) {
    const anchor = anchors.get(node);
    if (!anchor) continue;
    const span = spans.get(anchor);
    if (span) span.end = start + at + length;
    else spans.set(anchor, { start: start + at, end: start + at + length });
  }
  return [...spans].flatMap(([anchor, span]) => {
    // What leads to another place of the same page is no link to anything.
    const url = anchor.href.trim().startsWith("#") ? null : absolute(anchor.href, base);
    return url && span.end > span.start ? [{ ...span, url }] : [];
  });
}
