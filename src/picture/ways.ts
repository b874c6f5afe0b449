/** Statements of the article in front → the lines and boxes that their ways pass. */
import type { FoldedGraph } from "./fold";

export interface Ways {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** @param ids of statements; null for no ways in particular. */
export function waysOf({ edges }: FoldedGraph, ids: string[] | null): Ways | null {
  if (ids === null) return null;
  const on = edges.filter(({ cites }) => cites.some(({ roots }) => roots.some((id) => ids.includes(id))));
  return { nodes: new Set(on.flatMap(({ from, to }) => [from, to])), edges: new Set(on.map(({ id }) => id)) };
}
