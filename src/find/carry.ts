/** What was heard through an outlet stays heard through it while the same speaker goes on. */
import type { Link } from "./chains";

/** How many sentences may lie between two statements of one speaker that belong together. */
const GAP = 2;

export function carryOutlets(links: Link[]): void {
  let heard: Link | null = null;
  for (const link of links) {
    if (link.dropped) continue;
    const through = link.via.some((v) => v.kind === "outlet") || link.outer?.source?.kind === "outlet";
    if (through) {
      heard = link;
      continue;
    }
    if (!heard || !link.source || link.source !== heard.source || link.outer || link.via.length > 0) continue;
    const near = link.sentence - heard.sentence <= GAP;
    const named = heard.via.length > 0;
    if (!near || !(link.byPronoun || link.draft.cue === null || named)) continue;
    link.via = heard.via;
    link.outer = heard.outer;
    heard = link;
  }
}
