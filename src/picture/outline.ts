/** A graph → the same as a tree in words, for the ear and for whoever would rather read: each node in full once. */
import type { Graph, GraphNode } from "../export/graph";

export interface OutlineItem {
  node: GraphNode;
  /** It stands further up, with all that is behind it. */
  isAgain: boolean;
  /** It is where the way came from. */
  isCircle: boolean;
  from: OutlineItem[];
}

export function outlineOf({ nodes, edges }: Graph): OutlineItem {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const told = new Set<string>();
  const item = (node: GraphNode, isCircle: boolean): OutlineItem => {
    const isAgain = told.has(node.id);
    told.add(node.id);
    const from = isAgain ? [] : edges.filter((edge) => edge.from === node.id);
    return {
      node,
      isAgain,
      isCircle,
      from: from.map((edge) => item(byId.get(edge.to) as GraphNode, edge.isCircle)),
    };
  };
  return item(nodes[0] as GraphNode, false);
}

/** Each item on a line, set in by its depth. */
export function outlineText(
  { node, isAgain, from }: OutlineItem,
  spoken: (node: GraphNode, isAgain: boolean) => string,
): string {
  const below = from.map((item) => outlineText(item, spoken).replace(/^/gm, "  "));
  return [spoken(node, isAgain), ...below].join("\n");
}
