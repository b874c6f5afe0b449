import { describe, expect, test } from "vitest";
import { type Graph, graph } from "./graph";
import { invented } from "./invented";
import { type InventedWeb, traceOn } from "./invented-web";

const FRONT = "https://front.example/1";

/** "front.example/1 → courier.example/2 (2)": pages by their addresses, sources by their names. */
const arrows = ({ nodes, edges }: Graph): string[] => {
  const name = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node?.page?.url?.replace("https://", "") ?? node?.source?.name ?? "nobody";
  };
  return edges.map(
    ({ from, to, cites, isCircle }) =>
      `${name(from)} → ${name(to)} (${cites.length})${isCircle ? " circle" : ""}`,
  );
};

const drawn = (web: InventedWeb): Graph => graph(traceOn(web, FRONT));

test("a trace that was not followed: its sources, each once", () => {
  const { nodes, ...rest } = graph(invented);
  expect(nodes[0]).toMatchObject({ isFront: true, source: null, page: { status: null } });
  expect(arrows({ nodes: nodes.slice(1), ...rest })).toEqual([
    "nobody → Norrby Courier (3)",
    "Norrby Courier → Ada Lindqvist (2)",
    "Norrby Courier → two officials (1)",
    "nobody → سلمى حداد (1)",
  ]);
});

const MILL = "https://mill.example/1";
const WIRE = "https://wire.example/1";

describe("followed", () => {
  test.each<[string, InventedWeb, string[]]>([
    [
      "an outlet and its page are one, and the page says whom it has it from",
      { [FRONT]: [["outlet Mill > person Ada Lind", `${MILL} a1`]], [MILL]: [["person Ada Lind"]] },
      ["front.example/1 → mill.example/1 (1)", "mill.example/1 → Ada Lind (1)"],
    ],
    [
      "what an outlet says without a page found stays apart from what stands on its page",
      {
        [FRONT]: [
          ["outlet Mill", `${MILL} a1`],
          ["outlet Mill", undefined, "named"],
        ],
        [MILL]: [["person Ada Lind"]],
      },
      ["front.example/1 → mill.example/1 (1)", "front.example/1 → Mill (1)", "mill.example/1 → Ada Lind (1)"],
    ],
    [
      "two pages of one outlet are two",
      {
        [FRONT]: [
          ["outlet Mill", MILL],
          ["outlet Mill", "https://mill.example/2"],
        ],
      },
      ["front.example/1 → mill.example/1 (1)", "front.example/1 → mill.example/2 (1)"],
    ],
    [
      "a page between an article and the speaker it quotes stands between them",
      { [FRONT]: [["person Lind", `${MILL} a1`]], [MILL]: [["person Ada Lind"]] },
      ["front.example/1 → mill.example/1 (1)", "mill.example/1 → Ada Lind (1)"],
    ],
    [
      "a page of the speaker's own stands behind the speaker",
      { [FRONT]: [["person Ada Lind", "https://lind.example/speech", "primary"]] },
      ["front.example/1 → Ada Lind (1)", "Ada Lind → lind.example/speech (1)"],
    ],
    [
      "whom the article names behind an outlet, and its page does not, is still shown",
      { [FRONT]: [["outlet Mill > person Ada Lind", `${MILL} a1`]], [MILL]: [["person Bo Rask"]] },
      [
        "front.example/1 → mill.example/1 (1)",
        "mill.example/1 → Ada Lind (1)",
        "mill.example/1 → Bo Rask (1)",
      ],
    ],
    [
      "nobody named, but a page",
      { [FRONT]: [["", `${MILL} a1`]], [MILL]: [["person Ada Lind"]] },
      ["front.example/1 → mill.example/1 (1)", "mill.example/1 → Ada Lind (1)"],
    ],
    [
      "a page reached on two ways is one",
      {
        [FRONT]: [
          ["outlet Mill", `${MILL} a1`],
          ["outlet Bay", "https://bay.example/1 a1"],
        ],
        [MILL]: [["outlet Wire", WIRE, "primary"]],
        "https://bay.example/1": [["outlet Wire", WIRE, "primary"]],
      },
      [
        "front.example/1 → mill.example/1 (1)",
        "front.example/1 → bay.example/1 (1)",
        "mill.example/1 → wire.example/1 (1)",
        "bay.example/1 → wire.example/1 (1)",
      ],
    ],
    [
      "a statement that two lead to is drawn once, and a second of the same page beside it",
      {
        [FRONT]: [
          ["outlet Mill", `${MILL} a1`],
          ["outlet Mill", `${MILL} a1 a2`],
        ],
        [MILL]: [
          ["outlet Wire", WIRE, "primary"],
          ["outlet Wire", WIRE, "primary"],
        ],
      },
      ["front.example/1 → mill.example/1 (2)", "mill.example/1 → wire.example/1 (2)"],
    ],
    [
      "what the way does not go on from is not drawn",
      {
        [FRONT]: [["outlet Mill", `${MILL} a1`]],
        [MILL]: [["person Ada Lind"], ["person Bo Rask"]],
      },
      ["front.example/1 → mill.example/1 (1)", "mill.example/1 → Ada Lind (1)"],
    ],
    [
      "a circle goes back to the article",
      {
        [FRONT]: [["outlet Mill", `${MILL} a1`]],
        [MILL]: [["outlet Front > person Ada Lind", `${FRONT} a1`]],
      },
      ["front.example/1 → mill.example/1 (1)", "mill.example/1 → front.example/1 (1) circle"],
    ],
    [
      "a circle further up",
      {
        [FRONT]: [["outlet Mill", `${MILL} a1`]],
        [MILL]: [["outlet Wire", `${WIRE} a1`]],
        [WIRE]: [["outlet Mill", `${MILL} a1`]],
      },
      [
        "front.example/1 → mill.example/1 (1)",
        "mill.example/1 → wire.example/1 (1)",
        "wire.example/1 → mill.example/1 (1) circle",
      ],
    ],
    [
      "four steps up",
      {
        [FRONT]: [["outlet Mill", `${MILL} a1`]],
        [MILL]: [["outlet Bay", "https://bay.example/1 a1"]],
        "https://bay.example/1": [["outlet Wire", `${WIRE} a1`]],
        [WIRE]: [["organization Harbour Board", "https://board.example/minutes", "primary"]],
      },
      [
        "front.example/1 → mill.example/1 (1)",
        "mill.example/1 → bay.example/1 (1)",
        "bay.example/1 → wire.example/1 (1)",
        "wire.example/1 → Harbour Board (1)",
        "Harbour Board → board.example/minutes (1)",
      ],
    ],
  ])("%s", (_, web, expected) => expect(arrows(drawn(web))).toEqual(expected));
});

describe("who is who", () => {
  const BAY = "https://bay.example/1";

  test("people of one name on two pages stay apart", () => {
    const web = {
      [FRONT]: [
        ["outlet Mill", `${MILL} a1`],
        ["outlet Bay", `${BAY} a1`],
      ],
      [MILL]: [["person Ada Lind"]],
      [BAY]: [["person Ada Lind"]],
    } satisfies InventedWeb;
    expect(arrows(drawn(web)).filter((arrow) => arrow.includes("→ Ada Lind (1)"))).toHaveLength(2);
    expect(drawn(web).nodes.filter(({ source }) => source?.name === "Ada Lind")).toHaveLength(2);
  });

  test("they are one where a statement of the one was found again as the other's", () => {
    const { nodes, edges } = drawn({
      [FRONT]: [["person Lind", `${MILL} a1`], ["person Lind"]],
      [MILL]: [["person Ada Lind"]],
    });
    const [lind, ...others] = nodes.filter(({ source }) => source?.name.includes("Lind"));
    expect(others).toEqual([]);
    expect(edges.filter(({ to }) => to === lind?.id)).toHaveLength(2);
  });

  test("an outlet that two pages name is one, by its site", () => {
    const { nodes } = drawn({
      [FRONT]: [
        ["outlet Mill", `${MILL} a1`],
        ["outlet Wire", undefined, "named"],
      ],
      [MILL]: [["outlet Wire", undefined, "named"]],
    });
    expect(nodes.filter(({ source }) => source?.name === "Wire")).toHaveLength(1);
  });

  test("who is not named on two pages stays apart", () => {
    const { nodes } = drawn({
      [FRONT]: [["outlet Mill", `${MILL} a1`], ["anonymous an official"]],
      [MILL]: [["anonymous an official"]],
    });
    expect(nodes.filter(({ source }) => source?.kind === "anonymous")).toHaveLength(2);
  });
});

describe("what a node tells", () => {
  test("a single origin knows the sites that go back to it", () => {
    const papers = ["mill", "bay", "harbour", "dale", "fen"];
    const web: InventedWeb = {
      [FRONT]: papers.map((paper) => [`outlet ${paper}`, `https://${paper}.example/1 a1`]),
      ...Object.fromEntries(
        papers.map((paper) => [`https://${paper}.example/1`, [["outlet Wire", WIRE, "primary"]]]),
      ),
    };
    const { nodes, edges } = drawn(web);
    expect(nodes).toHaveLength(7);
    const origin = nodes.find(({ id }) => id === WIRE);
    expect(origin?.sites).toEqual(papers.map((paper) => `${paper}.example`));
    expect(origin?.through).toEqual(["a1", "a2", "a3", "a4", "a5"]);
    expect(edges.filter(({ to }) => to === WIRE)).toHaveLength(5);
    expect(nodes.filter(({ id }) => id !== WIRE).every(({ sites }) => sites.length === 0)).toBe(true);
  });

  test("how following ended, where no page was found", () => {
    const { nodes } = drawn({
      [FRONT]: [
        ["outlet Mill", `${MILL} a1`],
        ["anonymous an official", undefined, "unnamed"],
      ],
      [MILL]: [["person Ada Lind", undefined, "named"]],
    });
    expect(nodes.map(({ page, ends }) => page?.status ?? ends.join())).toEqual([
      "",
      "followed",
      "unnamed",
      "",
    ]);
  });

  test("that a way ended in a circle is told of the arrow, not of the page", () => {
    const { nodes } = drawn({
      [FRONT]: [["outlet Mill", `${MILL} a1`]],
      [MILL]: [["outlet Wire", `${WIRE} a1`]],
      [WIRE]: [["outlet Mill", `${MILL} a1`]],
    });
    expect(nodes.map(({ page }) => page?.status)).toEqual([null, "followed", "followed"]);
  });
});

test("hundreds of statements take no time", () => {
  const papers = Array.from({ length: 40 }, (_, at) => `https://paper${at}.example/1`);
  const web: InventedWeb = {
    [FRONT]: papers.map((url, at) => [`outlet Paper${at}`, `${url} a1 a2 a3`]),
    ...Object.fromEntries(
      papers.map((url, at) => [
        url,
        [[`person Someone ${at}`], [`person Other ${at}`], ["outlet Wire", `${WIRE} a1`]],
      ]),
    ),
    [WIRE]: [["person Ada Lind"]],
  };
  const trace = traceOn(web, FRONT);
  const before = performance.now();
  const { nodes } = graph(trace);
  expect(nodes).toHaveLength(1 + 40 * 3 + 2);
  expect(performance.now() - before).toBeLessThan(2000);
});
