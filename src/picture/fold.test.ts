import { describe, expect, test } from "vitest";
import { graph } from "../export/graph";
import { type Line, traceOn } from "../export/invented-web";
import { fold } from "./fold";

const FRONT = "https://front.example/1";
const people = (kind: string, many: number): Line[] =>
  Array.from({ length: many }, (_, at) => [`${kind} Someone ${at}`]);
const drawn = (lines: Line[]) => graph(traceOn({ [FRONT]: lines }, FRONT));
const told = (lines: Line[], open: string[] = []) =>
  fold(drawn(lines), new Set(open)).nodes.map((node) =>
    "folded" in node ? `${node.folded.length} more ${node.kind}` : (node.source?.name ?? "page"),
  );

describe("many small ends of one kind", () => {
  test("are folded but for the first two, where the graph is large", () => {
    expect(told(people("person", 40))).toEqual(["page", "Someone 0", "Someone 1", "38 more person"]);
  });
  test("stay as they are where it is small", () => expect(told(people("person", 29))).toHaveLength(30));
  test("each kind for itself, and a small rest not at all", () => {
    const lines = [...people("person", 30), ...people("anonymous", 4), ...people("organization", 6)];
    expect(told(lines)).toEqual([
      "page",
      ...["Someone 0", "Someone 1", "28 more person"],
      ...["Someone 0", "Someone 1", "Someone 2", "Someone 3"],
      ...["Someone 0", "Someone 1", "4 more organization"],
    ]);
  });
  test("who has two statements, or somebody behind, is none", () => {
    const lines: Line[] = [
      ...people("person", 40),
      ["person Someone 7"],
      ["person Someone 8 > person Ada Lind"],
    ];
    expect(told(lines)).toEqual([
      "page",
      ...["Someone 0", "Someone 1", "36 more person", "Someone 7", "Someone 8", "Ada Lind"],
    ]);
  });
  test("are unfolded when opened", () => {
    const lines = people("person", 40);
    const folded = fold(drawn(lines), new Set()).nodes.find((node) => "folded" in node);
    expect(told(lines, [folded?.id ?? ""])).toHaveLength(41);
  });
});

test("one line leads to all that is folded, with all their statements", () => {
  const { nodes, edges } = fold(drawn(people("person", 40)), new Set());
  expect(edges.map(({ cites }) => cites.length)).toEqual([1, 1, 38]);
  expect(edges.at(-1)?.to).toBe(nodes.at(-1)?.id);
  expect(nodes.at(-1)?.through).toHaveLength(38);
});
