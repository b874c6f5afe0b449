/** Points → a smooth line through them, as an SVG path that leaves and arrives straight. */

export interface Point {
  x: number;
  y: number;
}

/** @param down whether the line mainly goes down, instead of across. */
export function throughPoints([start, ...rest]: Point[], down: boolean): string {
  if (!start) return "";
  let before = start;
  const parts = rest.map((point) => {
    const [one, other] = down
      ? [
          { x: before.x, y: (before.y + point.y) / 2 },
          { x: point.x, y: (before.y + point.y) / 2 },
        ]
      : [
          { x: (before.x + point.x) / 2, y: before.y },
          { x: (before.x + point.x) / 2, y: point.y },
        ];
    before = point;
    return `C${[one, other, point].map(written).join(" ")}`;
  });
  return `M${written(start)}${parts.join("")}`;
}

const written = ({ x, y }: Point) => `${round(x)},${round(y)}`;
const round = (pixels: number) => Math.round(pixels * 10) / 10;
