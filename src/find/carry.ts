/**
 * What was heard through an outlet stays heard through it while the same speaker goes on: in the sentences around, and,
 * where the article names one way only by which it heard a speaker, in all that it tells of them.
 */
import type { Link } from "./chains";
import type { Known } from "./sources";

/** How many sentences may lie between two statements of one speaker that surely belong together. */
const GAP = 2;
/** Sentences at the head of an article that may tell beforehand what it sources later. */
const LEAD = 3;

export function carryOutlets(links: Link[]): void {
  const spoken = links.filter((link) => !link.dropped && link.source !== null);
  const ways = waysOf(spoken);
  const heard = new Map<Known, Link>();
  for (const link of spoken) {
    const speaker = link.source as Known;
    if (isHeardThrough(link)) {
      heard.set(speaker, link);
      continue;
    }
    const last = heard.get(speaker) ?? (link.sentence < LEAD ? firstHeard(spoken, speaker) : undefined);
    if (!last || !isOpen(link)) {
      if (last) heard.delete(speaker);
      continue;
    }
    const near = Math.abs(link.sentence - last.sentence) <= GAP;
    const follows = near && (link.byPronoun || link.draft.cue === null || last.via.length > 0);
    if (!follows && ways.get(speaker)?.size !== 1) continue;
    link.via = last.via;
    link.outer = last.outer;
    heard.set(speaker, link);
  }
}

const isHeardThrough = (link: Link): boolean =>
  link.via.length > 0 || link.outer?.source?.kind === "outlet" || link.outer?.source?.kind === "document";

/** Nothing in the sentence says that it was heard elsewhere. */
const isOpen = (link: Link): boolean =>
  !link.outer && link.draft.via.length === 0 && link.draft.setting === null;

const firstHeard = (links: Link[], speaker: Known): Link | undefined =>
  links.find((link) => link.source === speaker && isHeardThrough(link));

/** By speaker: the distinct ways by which the article heard them. */
function waysOf(links: Link[]): Map<Known, Set<string>> {
  const ways = new Map<Known, Set<string>>();
  for (const link of links) {
    if (!isHeardThrough(link)) continue;
    const speaker = link.source as Known;
    const way = [link.outer?.source, ...link.via].map((source) => source?.name ?? "").join("\n");
    ways.set(speaker, (ways.get(speaker) ?? new Set()).add(way));
  }
  return ways;
}
