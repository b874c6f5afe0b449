/** A graph → everything that is drawn of it: words, boxes, lines and labels, each at its place. */
import type { GraphEdge, GraphNode } from "../export/graph";
import type { SourceKind } from "../trace";
import { type Box, boxOf } from "./box";
import type { Point } from "./curve";
import type { Folded, FoldedGraph } from "./fold";
import { edgeWords, kindOf, type NodeWords, standingsOf, wordsOf } from "./labels";
import { type Direction, layout, type Placed, type Size } from "./layout";
import type { Measure } from "./text";

export interface Scene extends Size {
  direction: Direction;
  nodes: SceneNode[];
  edges: SceneEdge[];
}

export interface SceneNode {
  node: GraphNode | Folded;
  kind: SourceKind | "page";
  words: NodeWords;
  box: Box;
  /** Upper left corner. */
  at: Point;
}

export interface SceneEdge {
  edge: GraphEdge;
  /** An SVG path. */
  path: string;
  label: Label | null;
}

/** @property at its middle. */
export interface Label extends Size {
  text: string;
  at: Point;
}

/** Draws a graph in one direction or another, in each once. */
export type Stage = (direction: Direction) => Scene;

/** Words are set once, and laid out as often as is asked for. */
export function stageOf({ nodes, edges }: FoldedGraph, measure: Measure): Stage {
  const set = nodes.map((node) => {
    const words = wordsOf(node);
    const kind = "folded" in node ? node.kind : kindOf(node);
    return { node, kind, words, box: boxOf(words, measure) };
  });
  const boxes = new Map(set.map(({ node, box }) => [node.id, box]));
  const texts = new Map(edges.map((edge) => [edge.id, textOn(edge, nodes)]));
  const labels = new Map(
    [...texts].flatMap(([id, text]): [string, Size][] =>
      text ? [[id, { width: measure(text, "figure") + 12, height: 18 }]] : [],
    ),
  );
  const drawn = new Map<Direction, Scene>();
  return (direction) => {
    const scene =
      drawn.get(direction) ?? sceneOf(layout(boxes, edges, labels, direction), set, edges, texts, labels);
    drawn.set(direction, scene);
    return scene;
  };
}

function sceneOf(
  { width, height, direction, boxes, lines }: Placed,
  set: Omit<SceneNode, "at">[],
  edges: GraphEdge[],
  texts: Map<string, string>,
  labels: Map<string, Size>,
): Scene {
  return {
    ...{ width, height, direction },
    nodes: set.map((one) => ({ ...one, at: boxes.get(one.node.id) as Point })),
    edges: edges.map((edge) => {
      const { path = "", label: at = null } = lines.get(edge.id) ?? {};
      const size = labels.get(edge.id);
      return { edge, path, label: at && size ? { text: texts.get(edge.id) ?? "", at, ...size } : null };
    }),
  };
}

const textOn = (edge: GraphEdge, nodes: (GraphNode | Folded)[]): string => {
  const to = nodes.find(({ id }) => id === edge.to);
  return edgeWords(edge, standingsOf(edge, to && !("folded" in to) ? to : undefined));
};

/** Across, in the direction of reading, or down, where that can be shown clearly larger in a window of that size. */
export function betterFor(window: Size, stage: Stage, reading: "right" | "left"): Scene {
  const scaleOf = ({ width, height }: Size) => Math.min(window.width / width, window.height / height, 1);
  const across = stage(reading);
  if (scaleOf(across) > LARGE_ENOUGH) return across;
  const down = stage("down");
  return scaleOf(down) > scaleOf(across) * CLEARLY ? down : across;
}

const LARGE_ENOUGH = 0.8;
const CLEARLY = 1.2;
