/** A node or an edge of the graph → the words that stand in the picture, and those for the ear. */
import type { GraphEdge, GraphNode } from "../export/graph";
import { siteOf } from "../export/site";
import { SIGNS, type Stands, standsOf } from "../stands";
import type { FollowStatus, SourceKind } from "../trace";
import { count, day, type Key, list, say } from "../words";
import type { Folded } from "./fold";

export interface NodeWords {
  name: string;
  title: string | null;
  /** Kind and role, or site and date. */
  about: string[];
  status: FollowStatus | null;
  statusWords: string | null;
  /** "5 sites, one origin" */
  origin: string | null;
}

/** What stands for a node's kind: its icon, and the shape it is drawn in. */
export const kindOf = ({ source, page, isFront }: GraphNode): SourceKind | "page" =>
  isFront ? "page" : (source?.kind ?? (page ? "page" : "anonymous"));

export function wordsOf(node: GraphNode | Folded): NodeWords {
  if ("folded" in node) return foldWords(node);
  const { source, page, isFront, ends, sites } = node;
  const site = siteOf(page?.url ?? "");
  // Whose kind is "unnamed" need not be told to be so.
  const end = ends.find((status) => source?.kind !== "anonymous" || status !== "unnamed");
  const status = page ? page.status : (end ?? null);
  return {
    name: isFront ? say("this_page") : (source?.name ?? page?.outlet ?? site),
    title: page && (page.title || (isFront ? say("untitled") : say("page_untitled", site))),
    about: [
      source && !page && say(`kind_${source.kind}`),
      source?.kind !== "outlet" && source?.role,
      page && (isFront ? (page.outlet ?? site) : site),
      page && day(page.published),
    ].filter((part): part is string => Boolean(part)),
    status,
    statusWords: status && say(`status_${status.replace("-", "_")}` as Key),
    origin: sites.length > 1 ? count("picture_origin", sites.length) : null,
  };
}

const foldWords = ({ kind, folded }: Folded): NodeWords => ({
  name: count("picture_more", folded.length),
  title: null,
  about: [say(`kind_${kind}`)],
  ...{ status: null, statusWords: null, origin: null },
});

/** All of a node for the ear: "Norwire, news outlet, “Swans”, norwire.example, first-hand, 3 statements". */
export function spoken(node: GraphNode | Folded): string {
  const { name, title, about, statusWords, origin } = wordsOf(node);
  const kind = "folded" in node || !node.page || !node.source ? null : say(`kind_${node.source.kind}`);
  const leads = "folded" in node || node.isFront ? null : count("statements", node.through.length);
  return list([name, kind, title, ...about, statusWords, origin, leads].filter((part) => part !== null));
}

/** A number of statements that stand in their original so. */
export interface Standing {
  stands: Stands;
  times: number;
}

/** How the statements of an edge stand in the page it leads to; empty where it leads to none, or nothing was compared. */
export function standingsOf({ cites }: GraphEdge, to: GraphNode | undefined): Standing[] {
  if (!to?.page) return [];
  const all = cites.flatMap(({ attribution }) => standsOf(attribution) ?? []);
  return (Object.keys(SIGNS) as Stands[])
    .map((stands) => ({ stands, times: all.filter((one) => one === stands).length }))
    .filter(({ times }) => times > 0);
}

/** "3  = 2  ≠ 1": what stands on an edge; a single statement needs no figure. */
export function edgeWords(edge: GraphEdge, standings: Standing[]): string {
  const figure = edge.cites.length > 1 ? [String(edge.cites.length)] : [];
  const signs = standings.map(({ stands, times }) =>
    edge.cites.length > 1 ? `${SIGNS[stands]} ${times}` : SIGNS[stands],
  );
  return [...(edge.isCircle ? [say("picture_circle")] : figure), ...signs].join("  ");
}
