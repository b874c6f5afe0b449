/** A graph with the sizes of its boxes → each box and each line at its place, the page in front where reading begins. */
import { Graph as LayeredGraph, layout as layered } from "@dagrejs/dagre";
import type { GraphEdge } from "../export/graph";
import type { Box } from "./box";
import { type Point, throughPoints } from "./curve";

/** Where the way up goes. */
export type Direction = "right" | "left" | "down";

export interface Size {
  width: number;
  height: number;
}

export interface Placed extends Size {
  direction: Direction;
  /** Upper left corners, by the ids of the nodes. */
  boxes: Map<string, Point>;
  /** By the ids of the edges. */
  lines: Map<string, Line>;
}

export interface Line {
  /** An SVG path. */
  path: string;
  /** The middle of its label; null where it has none. */
  label: Point | null;
}

const RANKS = { right: "LR", left: "RL", down: "TB" };
const SPACE = { nodesep: 14, edgesep: 10, ranksep: 64, marginx: 2, marginy: 2 };

/** @param boxes by the ids of the nodes. @param labels by the ids of the edges that have one. */
export function layout(
  boxes: Map<string, Box>,
  edges: GraphEdge[],
  labels: Map<string, Size>,
  direction: Direction,
): Placed {
  const graph = laidOut(boxes, edges, labels, direction);
  const { width, height }: Size = graph.graph();
  const across = direction === "down" ? "x" : "y";
  const isTurned = isAgainstText(edges, (id) => graph.node(id)[across]);
  const right = (point: Point): Point => (isTurned ? turned(point, { width, height }, across) : point);

  const corners = [...boxes].map(([id, box]): [string, Point] => {
    const { x, y } = right(graph.node(id));
    return [id, { x: x - box.width / 2, y: y - box.height / 2 }];
  });
  const at = new Map(corners);
  const lines = edges.map((edge): [string, Line] => {
    const { points, ...middle }: Laid = graph.edge(...laidFrom(edge), edge.id);
    const label = labels.has(edge.id) ? right(middle) : null;
    const ends = endsOf(edge, at, boxes, direction);
    // Between neighbours, without a label, one curve says it all.
    const isPlain = points.length === 3 && !label && !edge.isCircle;
    const bends = isPlain ? [] : points.slice(1, -1).map(right);
    const way = [ends.from, ...(edge.isCircle ? bends.reverse() : bends), ends.to];
    return [edge.id, { path: throughPoints(way, direction === "down"), label }];
  });
  return { width, height, direction, boxes: at, lines: new Map(lines) };
}

/** What the library tells of an edge: the middle of its label, and where it bends. */
type Laid = Point & { points: Point[] };

/** By the library: middles of boxes and labels, and the points that lines bend at. */
function laidOut(
  boxes: Map<string, Box>,
  edges: GraphEdge[],
  labels: Map<string, Size>,
  direction: Direction,
) {
  const graph = new LayeredGraph({ multigraph: true });
  graph.setGraph({ rankdir: RANKS[direction], ...SPACE });
  for (const [id, { width, height }] of boxes) graph.setNode(id, { width, height });
  for (const edge of edges) {
    const label = { width: 0, height: 0, ...labels.get(edge.id), labelpos: "c" };
    graph.setEdge(...laidFrom(edge), label, edge.id);
  }
  return layered(graph);
}

/** Which of two mirror images is drawn is all one to the library: the one is wanted in which sources stand in the order of the text. */
function isAgainstText(edges: GraphEdge[], placeOf: (id: string) => number): boolean {
  const steps = edges.map((edge, at) => {
    const next = edges.slice(at + 1).find(({ from }) => from === edge.from);
    return next ? Math.sign(placeOf(next.to) - placeOf(edge.to)) : 0;
  });
  return steps.reduce<number>((sum, step) => sum + step, 0) < 0;
}

const turned = ({ x, y }: Point, { width, height }: Size, across: "x" | "y"): Point =>
  across === "x" ? { x: width - x, y } : { x, y: height - y };

/** A circle goes back: it is laid out as if it went forward, so that the page in front stays where reading begins. */
const laidFrom = ({ from, to, isCircle }: GraphEdge): [string, string] =>
  isCircle ? [to, from] : [from, to];

/** Where a line leaves and arrives: the middles of the sides that face each other, so that lines to one node run together. */
function endsOf(
  { from, to, isCircle }: GraphEdge,
  at: Map<string, Point>,
  boxes: Map<string, Box>,
  direction: Direction,
) {
  const side = (id: string, isLater: boolean): Point => {
    const { x, y } = at.get(id) as Point;
    const { width, height } = boxes.get(id) as Box;
    // Beside the line that goes the other way.
    const aside = isCircle ? ASIDE : 0;
    if (direction === "down") return { x: x + width / 2 + aside, y: isLater ? y + height : y };
    const isRight = (direction === "right") === isLater;
    return { x: isRight ? x + width : x, y: y + height / 2 + aside };
  };
  const forward = isForward(at.get(from) as Point, at.get(to) as Point, direction);
  return { from: side(from, forward), to: side(to, !forward) };
}

const ASIDE = 14;

const isForward = (from: Point, to: Point, direction: Direction): boolean =>
  direction === "down" ? from.y < to.y : direction === "right" ? from.x < to.x : from.x > to.x;
