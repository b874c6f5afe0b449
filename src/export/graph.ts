/**
 * Trace → the graph of its sources: each page and each source once, and who has what from whom.
 *
 * Two pages' sources are one only where that is sure: outlets of one site, and the speaker of a statement that was found
 * again on the page it was followed to. People who merely share a name stay apart.
 */
import type { Attribution, FollowStatus, Original, Source, Trace } from "../trace";
import { findings } from "./findings";
import { pageId, pagesRead } from "./pages-read";
import { sameSpeakers } from "./speakers";
import { type Station, stationsOf } from "./stations";
import { type Step, stepsOf } from "./steps";

export interface Graph {
  /** The article in front first, then in the order of the ways up. */
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** A page, or a source, or both: an outlet is one with the page of it that was found. */
export interface GraphNode {
  id: string;
  source: Source | null;
  page: GraphPage | null;
  /** Of the words that name it, BCP 47. */
  language: string;
  isFront: boolean;
  /** How following ended at a source where it found no page, each once. */
  ends: FollowStatus[];
  /** The sites that all go back to this page; empty where it is no single origin of several. */
  sites: string[];
  /** Ids of the statements of the article in front that lead here. */
  through: string[];
}

export interface GraphPage {
  /** Null of a plain text. */
  url: string | null;
  title: string | null;
  outlet: string | null;
  published: string | null;
  /** Null of the article in front. */
  status: FollowStatus | null;
  /** Null where it was not read. */
  trace: Trace | null;
}

/** `from` has something from `to`. */
export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  /** What it has from there, each statement once. */
  cites: Cite[];
  /** It leads back to where the way came from. */
  isCircle: boolean;
}

/** A statement of a page that was read. */
export interface Cite {
  /** Id of that page's node. */
  page: string;
  attribution: Attribution;
  /** Ids of the statements of the article in front that led to it. */
  roots: string[];
}

export function graph(trace: Trace): Graph {
  const pages = pagesRead(trace);
  const idOf = sameSpeakers(pages);
  const front = pageId(trace.article.url);
  const nodes = new Map([[front, frontNode(front, trace)]]);
  const edges = new Map<string, GraphEdge>();

  const draw = (page: string, language: string, step: Step): void => {
    let from = page;
    for (const station of stationsOf(page, step, idOf)) {
      const node = nodes.get(station.id) ?? emptyNode(station.id, language);
      nodes.set(node.id, settled(node, station, step, page === front));
      if (station.id !== from) cite(edges, from, station, { page, ...step });
      from = station.id;
    }
  };
  for (const [page, { trace: read, led }] of pages)
    for (const step of stepsOf(read, [...led.values()])) draw(page, read.article.language, step);
  for (const finding of findings(trace)) {
    const origin = finding.kind === "origin" && nodes.get(pageId(finding.page.url));
    if (origin) nodes.set(origin.id, { ...origin, sites: finding.sites });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

const frontNode = (id: string, trace: Trace): GraphNode => {
  const { url, title, outlet, published, language } = trace.article;
  const page = { url, title, outlet: outlet?.name ?? null, published, status: null, trace };
  return { ...emptyNode(id, language), page, isFront: true, through: trace.attributions.map(({ id }) => id) };
};

const emptyNode = (id: string, language: string): GraphNode => ({
  ...{ id, language, source: null, page: null, isFront: false },
  ...{ ends: [], sites: [], through: [] },
});

/** A node with what a further statement tells of it. */
function settled(node: GraphNode, { source, original }: Station, step: Step, isOfFront: boolean): GraphNode {
  const { followed } = step.attribution;
  // Who says a thing to the page on which it stands has nothing further up: that needs no words.
  const isEnd = followed && !step.attribution.original && source === step.home;
  const end = isEnd && (isOfFront || followed.status !== "named") ? [followed.status] : [];
  return {
    ...node,
    source: node.source ?? source,
    page: node.isFront || !original ? node.page : pageOf(original, step, node.page),
    ends: [...new Set([...node.ends, ...end])],
    through: [...new Set([...node.through, ...step.roots])],
  };
}

function pageOf(original: Original, step: Step, known: GraphPage | null): GraphPage {
  const { url, title, outlet, published, trace } = original;
  const status = step.attribution.followed?.status ?? null;
  return {
    url: known?.url ?? url,
    title: known?.title ?? title,
    outlet: known?.outlet ?? outlet?.name ?? null,
    published: known?.published ?? published,
    // That a way ends in a circle tells of the way, not of the page.
    status: known?.status && known.status !== "circle" ? known.status : status,
    trace: known?.trace ?? trace,
  };
}

function cite(edges: Map<string, GraphEdge>, from: string, to: Station, by: Cite): void {
  const id = `${from} ${to.id}`;
  const edge = edges.get(id) ?? { id, from, to: to.id, cites: [], isCircle: false };
  const { page, attribution, roots } = by;
  edges.set(id, {
    ...edge,
    cites: [...edge.cites, { page, attribution, roots }],
    isCircle: edge.isCircle || (to.original !== null && attribution.followed?.status === "circle"),
  });
}
