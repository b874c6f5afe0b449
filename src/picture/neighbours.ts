/** A box and an arrow key → the nearest box that way. */
import type { SceneNode } from "./scene";

const WAYS: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** @returns null where there is none, or the key is no arrow. */
export function neighbour(nodes: SceneNode[], from: SceneNode, key: string): SceneNode | null {
  const way = WAYS[key];
  if (!way) return null;
  const [x, y] = middle(from);
  const found = nodes
    .filter((node) => node !== from)
    .map((node) => {
      const [dx, dy] = [middle(node)[0] - x, middle(node)[1] - y];
      const along = dx * way[0] + dy * way[1];
      const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
      // Straight on is nearer than aside.
      return { node, along, cost: along + 2 * aside };
    })
    .filter(({ along }) => along > 1)
    .sort((one, other) => one.cost - other.cost);
  return found[0]?.node ?? null;
}

const middle = ({ at, box }: SceneNode): [number, number] => [at.x + box.width / 2, at.y + box.height / 2];

/** An arrow key, `step` pixels. */
export const arrowStep = (key: string, step: number): [x: number, y: number] | null => {
  const way = WAYS[key];
  return way ? [way[0] * step, way[1] * step] : null;
};
