/** A node of the scene → its box: the shape of its kind, icon, lines of text, status. */
import { KindIcon } from "../marks/KindIcon";
import type { Line } from "./box";
import type { SceneNode } from "./scene";
import { directionOf, FONTS } from "./text";

export interface BoxLook {
  /** Whether the reading begins at the right. */
  isMirrored: boolean;
}

const EDGE = 12;

export function Box({ of, isMirrored }: { of: SceneNode } & BoxLook) {
  const { kind, box, words, node } = of;
  const language = "folded" in node ? undefined : node.language;
  const status = box.lines.find(({ font }) => font === "status");
  return (
    <>
      {"folded" in node && <path class="shape behind" d={shapeOf(kind, box.width, box.height)} />}
      <path class="shape" d={shapeOf(kind, box.width, box.height)} />
      <g class="icon" transform={`translate(${isMirrored ? box.width - EDGE - 16 : EDGE} 11)`}>
        <KindIcon kind={kind} />
      </g>
      {status && words.status && (
        <Sign
          status={words.status}
          x={isMirrored ? box.width - status.x + 9 : status.x - 9}
          y={status.y - 4}
        />
      )}
      {box.lines.map((line) => (
        <Text key={line.y} line={line} width={box.width} isMirrored={isMirrored} language={language} />
      ))}
    </>
  );
}

const Sign = ({ status, x, y }: { status: string; x: number; y: number }) =>
  status === "primary" ? (
    <path class="sign" d={`M${x} ${y - 4.5}l4.5 4.5-4.5 4.5-4.5-4.5z`} />
  ) : (
    <circle class="sign" cx={x} cy={y} r="3.4" />
  );

interface TextProps extends BoxLook {
  line: Line;
  width: number;
  language: string | undefined;
}

/** Lines begin where the reading does, whatever their own script. */
function Text({ line: { font, text, x, y, width: length }, width, language, isMirrored }: TextProps) {
  const direction = directionOf(text);
  return (
    <text
      class={font}
      x={isMirrored ? width - x : x}
      y={y}
      direction={direction}
      text-anchor={(direction === "rtl") === isMirrored ? "start" : "end"}
      lang={font === "name" || font === "title" ? language : undefined}
      textLength={Math.round(length * 10) / 10}
      lengthAdjust="spacingAndGlyphs"
      style={{ font: FONTS[font] }}
    >
      {text}
    </text>
  );
}

/** People round, organizations square, a document with its corner turned down, a post with its tail: kinds are told apart without colour. */
function shapeOf(kind: SceneNode["kind"], width: number, height: number): string {
  if (kind === "document")
    return `M0 3a3 3 0 0 1 3-3H${width - 14}L${width} 14V${height - 3}a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3z`;
  const radius = { person: 20, anonymous: 20, organization: 3, outlet: 8, page: 8, post: 12 }[kind];
  const r = Math.min(radius, height / 2);
  const arc = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  const bottom = kind === "post" ? `H34l-8 7v-7H${r}` : `H${r}`;
  return `M0 ${r}${arc(r, -r)}H${width - r}${arc(r, r)}V${height - r}${arc(-r, r)}${bottom}${arc(-r, -r)}z`;
}
