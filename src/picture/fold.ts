/** A large graph → the same with its many small ends folded: "9 more" of a kind, each with one statement and nothing behind. */
import type { Graph, GraphEdge, GraphNode } from "../export/graph";
import type { SourceKind } from "../trace";

/** Nodes drawn as one. */
export interface Folded {
  id: string;
  kind: SourceKind;
  folded: GraphNode[];
  /** Ids of the statements of the article in front that lead to them. */
  through: string[];
}

export interface FoldedGraph {
  nodes: (GraphNode | Folded)[];
  edges: GraphEdge[];
}

/** A graph up to this size is readable as it is. */
const READABLE = 30;
/** Of the ends of one kind at one node these stay in sight, and a rest smaller than that is not worth folding. */
const IN_SIGHT = 2;
const WORTH = 3;

/** @param open ids of the folds that the reader has opened. */
export function fold(graph: Graph, open: ReadonlySet<string>): FoldedGraph {
  const folds = graph.nodes.length > READABLE ? foldsOf(graph).filter(({ id }) => !open.has(id)) : [];
  const into = new Map(folds.flatMap((one) => one.folded.map(({ id }) => [id, one] as const)));
  const nodes = graph.nodes.flatMap((node): (GraphNode | Folded)[] => {
    const one = into.get(node.id);
    // A fold stands where the first of its nodes did.
    return one ? (one.folded[0] === node ? [one] : []) : [node];
  });
  const edges = new Map<string, GraphEdge>();
  for (const edge of graph.edges) {
    const to = into.get(edge.to)?.id ?? edge.to;
    const id = `${edge.from} ${to}`;
    const before = edges.get(id);
    edges.set(id, { ...edge, id, to, cites: [...(before?.cites ?? []), ...edge.cites] });
  }
  return { nodes, edges: [...edges.values()] };
}

function foldsOf(graph: Graph): Folded[] {
  const groups = new Map<string, { kind: SourceKind; ends: GraphNode[] }>();
  for (const { from, node, kind } of endsOf(graph)) {
    const id = `${from} more ${kind}`;
    groups.set(id, { kind, ends: [...(groups.get(id)?.ends ?? []), node] });
  }
  return [...groups].flatMap(([id, { kind, ends }]) => {
    const folded = ends.slice(IN_SIGHT);
    const through = [...new Set(folded.flatMap((node) => node.through))];
    return folded.length >= WORTH ? [{ id, kind, folded, through }] : [];
  });
}

/** Sources with one statement, of one node, and nothing behind them. */
function endsOf({ nodes, edges }: Graph) {
  const out = new Set(edges.map(({ from }) => from));
  return nodes.flatMap((node) => {
    const into = edges.filter(({ to }) => to === node.id);
    const [edge] = into;
    const isEnd = !node.page && !out.has(node.id) && into.length === 1 && edge?.cites.length === 1;
    return node.source && edge && isEnd ? [{ from: edge.from, node, kind: node.source.kind }] : [];
  });
}
