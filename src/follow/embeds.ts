/** A statement → the post or page whose embedding in the same article has its words: `blockquote cite`, a network's embed. */

import { quotedPieces } from "../quoted";
import type { Attribution, Block } from "../trace";
import type { FollowedPage } from "./page";
import { holdQuote, searched } from "./quote";
import { wordsOf } from "./words";

/** Fewer quoted words than these may stand in any post. */
const ENOUGH = 3;

/** @returns its address; null where nothing embedded has the words. */
export function embeddedOriginal({ trace, blocks }: FollowedPage, attribution: Attribution): string | null {
  const embedded = blocks.filter(({ url }) => url);
  const around = embedded.find(({ start, end }) =>
    attribution.content.some((range) => range.start >= start && range.end <= end),
  );
  if (around) return around.url ?? null;
  const pieces = quotedPieces(trace.article.text, attribution);
  if (wordsOf(pieces.join(" ")).length < ENOUGH) return null;
  const holds = ({ start, end }: Block) =>
    ["exact", "trimmed"].includes(holdQuote(pieces, searched(trace.article.text.slice(start, end))).status);
  return embedded.find(holds)?.url ?? null;
}
