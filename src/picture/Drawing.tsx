/** A scene → what stands in the SVG: lines first, their labels, and the boxes over them. */
import type { SVGAttributes } from "preact";
import { Box } from "./Box";
import type { Label, Scene, SceneEdge, SceneNode } from "./scene";
import { FONTS } from "./text";
import type { Ways } from "./ways";

interface Props {
  scene: Scene;
  /** The ways that are lit; null where none is. */
  lit: Ways | null;
  /** What makes of a box something to click; nothing, in a saved picture. */
  interact?(node: SceneNode): SVGAttributes<SVGGElement>;
}

const HEADS = ["", " circle"] as const;

export function Drawing({ scene, lit, interact }: Props) {
  const isMirrored = scene.direction === "left";
  return (
    <g class={`drawing${lit ? " choosing" : ""}`}>
      <defs>
        {HEADS.map((circle) => (
          <marker
            key={circle}
            id={`head${circle.trim()}`}
            class={`head${circle}`}
            viewBox="0 0 10 10"
            refX="9.5"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.8 10 5 0 9.2z" />
          </marker>
        ))}
      </defs>
      {scene.edges.map(({ edge, path }) => (
        <path
          key={edge.id}
          class={lineClass(edge, lit)}
          d={path}
          marker-end={`url(#head${edge.isCircle ? "circle" : ""})`}
        />
      ))}
      {scene.edges.map(
        ({ edge, label }) => label && <EdgeLabel key={edge.id} label={label} look={lineClass(edge, lit)} />,
      )}
      {scene.nodes.map((one) => (
        <g
          key={one.node.id}
          transform={`translate(${one.at.x} ${one.at.y})`}
          {...interact?.(one)}
          class={nodeClass(one, lit)}
        >
          <Box of={one} isMirrored={isMirrored} />
        </g>
      ))}
    </g>
  );
}

const lineClass = ({ id, isCircle }: SceneEdge["edge"], lit: Ways | null): string =>
  `line${isCircle ? " circle" : ""}${lit?.edges.has(id) ? " lit" : ""}`;

function nodeClass({ node, kind, words }: SceneNode, lit: Ways | null): string {
  const front = !("folded" in node) && node.isFront ? " front" : "";
  const origin = words.origin ? " single" : "";
  const status = words.status ? ` status-${words.status}` : "";
  return `box kind-${kind}${status}${front}${origin}${lit?.nodes.has(node.id) ? " lit" : ""}`;
}

const EdgeLabel = ({ label: { text, at, width, height }, look }: { label: Label; look: string }) => (
  <g class={`label ${look}`} transform={`translate(${at.x} ${at.y})`}>
    <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
    <text y="4" text-anchor="middle" style={{ font: FONTS.figure }}>
      {text}
    </text>
  </g>
);
