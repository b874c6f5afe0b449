import { describe, expect, test } from "vitest";
import { graph } from "../export/graph";
import { type InventedWeb, traceOn } from "../export/invented-web";
import type { Box } from "./box";
import { type Direction, layout, type Placed } from "./layout";

const FRONT = "https://front.example/1";
const MILL = "https://mill.example/1";
const WIRE = "https://wire.example/1";
const BOX: Box = { width: 200, height: 60, lines: [] };

function placed(web: InventedWeb, direction: Direction = "right"): Placed {
  const { nodes, edges } = graph(traceOn(web, FRONT));
  const labels = new Map(edges.map(({ id }) => [id, { width: 20, height: 18 }]));
  return layout(new Map(nodes.map(({ id }) => [id, BOX])), edges, labels, direction);
}

const chain: InventedWeb = {
  [FRONT]: [["outlet Mill", `${MILL} a1`]],
  [MILL]: [["outlet Wire", `${WIRE} a1`]],
  [WIRE]: [["outlet Front", `${FRONT} a1`]],
};

describe("the way up goes in one direction, the page in front first, circles or not", () => {
  test.each<[Direction, "x" | "y", 1 | -1]>([
    ["right", "x", 1],
    ["left", "x", -1],
    ["down", "y", 1],
  ])("%s", (direction, axis, sign) => {
    const { boxes } = placed(chain, direction);
    const along = [FRONT, MILL, WIRE].map((id) => sign * (boxes.get(id)?.[axis] ?? 0));
    expect(along).toEqual([...along].sort((a, b) => a - b));
    expect(new Set(along).size).toBe(3);
  });
});

test("a circle leads back: its line ends at the page in front", () => {
  const { boxes, lines } = placed(chain);
  const path = lines.get(`${WIRE} ${FRONT}`)?.path ?? "";
  const [x, y] = path.split(/[ CM]/).at(-1)?.split(",").map(Number) ?? [];
  const front = boxes.get(FRONT) ?? { x: 0, y: 0 };
  expect(x).toBeCloseTo(front.x + BOX.width, 0);
  expect(y).toBeGreaterThan(front.y);
  expect(y).toBeLessThan(front.y + BOX.height);
});

test("sources stand in the order of the text", () => {
  const names = ["Ada", "Bo", "Cy", "Dee"];
  const { boxes } = placed({ [FRONT]: names.map((name) => [`person ${name}`]) });
  const heights = names.map((_, at) => boxes.get(`${FRONT} s${at + 1}`)?.y ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test("a hundred boxes lie beside each other, in time", () => {
  const papers = Array.from({ length: 25 }, (_, at) => `https://paper${at}.example/1`);
  const web: InventedWeb = {
    [FRONT]: papers.map((url, at) => [`outlet Paper${at}`, `${url} a1 a2 a3`]),
    ...Object.fromEntries(
      papers.map((url, at) => [
        url,
        [
          [`person A ${at}`],
          [`person B ${at}`],
          at % 2 ? ["outlet Wire", WIRE] : ["outlet Front", `${FRONT} a1`],
        ],
      ]),
    ),
  };
  const before = performance.now();
  const { boxes } = placed(web);
  expect(performance.now() - before).toBeLessThan(5000);
  expect(boxes.size).toBe(1 + 25 * 3 + 1);
  const all = [...boxes.values()];
  const overlapping = all.filter((one, at) =>
    all.some(
      (other, index) =>
        index > at && Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height,
    ),
  );
  expect(overlapping).toEqual([]);
});
