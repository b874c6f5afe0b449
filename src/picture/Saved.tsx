/** A scene and the story it is of → a picture that stands by itself: with its title, its words for the ear, its styles, and where it is from. */
import type { Trace } from "../trace";
import { day, minute, say } from "../words";
import { Drawing } from "./Drawing";
import type { Scene } from "./scene";
import { directionOf, FONTS, linesOf, type Measure } from "./text";

interface Props {
  scene: Scene;
  trace: Trace;
  measure: Measure;
  /** All of it in words. */
  told: string;
  /** Style sheet, with its colours written out. */
  css: string;
}

const MARGIN = 28;
const NARROWEST = 560;

export function Saved({ scene, trace, measure, told, css }: Props) {
  const { article } = trace;
  const inner = Math.max(scene.width, NARROWEST);
  const linesIn = (text: string, font: "heading" | "about", most: number) =>
    linesOf(text, inner, most, (line) => measure(line, font));
  const heading = linesIn(article.title || say("untitled"), "heading", 3);
  const where = linesIn(
    [article.outlet?.name, day(article.published)].filter(Boolean).join(" · "),
    "about",
    1,
  );
  const foot = linesIn(footOf(trace), "about", 3);
  const top = MARGIN + heading.length * 24 + where.length * 18 + 16;
  const height = top + scene.height + 16 + foot.length * 18 + MARGIN;
  const width = inner + 2 * MARGIN;
  const text = { width, rtl: scene.direction === "left" };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title"
      aria-describedby="told"
    >
      <title id="title">{`${say("picture")}: ${article.title || say("untitled")}`}</title>
      <desc id="told">{told}</desc>
      <style>{css}</style>
      <rect class="ground" width={width} height={height} />
      <g class="drawing">
        <Lines of={heading} font="heading" y={MARGIN + 18} step={24} {...text} />
        <Lines of={where} font="about" y={MARGIN + heading.length * 24 + 14} step={18} {...text} />
        <Lines of={foot} font="about" y={top + scene.height + 16 + 14} step={18} {...text} />
      </g>
      <g transform={`translate(${MARGIN + (inner - scene.width) / 2} ${top})`}>
        <Drawing scene={scene} lit={null} />
      </g>
    </svg>
  );
}

function footOf({ article, generator: { name, version }, tracedAt }: Trace): string {
  const by = [minute(tracedAt), name, version];
  const url = article.canonicalUrl ?? article.url;
  return url ? say("export_traced", ...by, url) : say("export_traced_text", ...by);
}

interface LinesProps {
  of: string[];
  font: "heading" | "about";
  /** Of the first base line. */
  y: number;
  step: number;
  width: number;
  rtl: boolean;
}

const Lines = ({ of, font, y, step, width, rtl }: LinesProps) => (
  <>
    {of.map((line, at) => (
      <text
        key={line}
        class={font}
        x={rtl ? width - MARGIN : MARGIN}
        y={y + at * step}
        direction={directionOf(line)}
        text-anchor={(directionOf(line) === "rtl") === rtl ? "start" : "end"}
        style={{ font: FONTS[font] }}
      >
        {line}
      </text>
    ))}
  </>
);
