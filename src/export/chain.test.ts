import { describe, expect, test } from "vitest";
import type { Attribution, Original, Source, Trace } from "../trace";
import { type ChainNode, chain } from "./chain";
import { invented } from "./invented";
import { inventedFollowed } from "./invented-followed";

const sources = ["s1", "s2", "s3"].map(
  (id): Source => ({
    id,
    name: id,
    kind: "person",
    role: null,
    domain: id === "s1" ? "paper.example" : null,
    mentions: [],
  }),
);

function traceOf(paths: string[][], originals: (Partial<Original> | null)[] = []): Trace {
  const [model] = invented.attributions;
  const attributions = paths.map((path, at) => {
    const original = originals[at] ? { ...model?.original, ...originals[at] } : null;
    return { ...model, id: `a${at + 1}`, path, original } as Attribution;
  });
  return { ...invented, sources, attributions };
}

/** "s1(2)[s2(1)]": sources with all statements through them. */
const shape = ({ source, total, children }: ChainNode): string =>
  `${source?.id ?? "page"}(${total})${children.length > 0 ? `[${children.map(shape).join(" ")}]` : ""}`;

describe("paths merged into a tree", () => {
  test.each([
    ["nothing", [], "page(0)"],
    ["one source", [["s1"]], "page(1)[s1(1)]"],
    ["a chain", [["s1", "s2"]], "page(1)[s1(1)[s2(1)]]"],
    ["a source of its own and one it cites", [["s1"], ["s1", "s2"]], "page(2)[s1(2)[s2(1)]]"],
    ["heard directly and through another", [["s2"], ["s1", "s2"]], "page(2)[s2(1) s1(1)[s2(1)]]"],
    ["children in order of first mention", [["s3"], ["s1"], ["s3"], ["s2"]], "page(4)[s3(2) s1(1) s2(1)]"],
    ["nobody named", [[], ["s1"]], "page(2)[s1(1)]"],
    ["a source twice in a row", [["s1", "s1", "s2"]], "page(1)[s1(1)[s2(1)]]"],
    ["a source the trace does not list", [["s9", "s2"]], "page(1)[s2(1)]"],
  ])("%s", (_, paths, expected) => expect(shape(chain(traceOf(paths)))).toBe(expected));
});

test("a node says where it is and what ends there", () => {
  const root = chain(traceOf([["s1"], ["s1", "s2"], []]));
  expect(root).toMatchObject({
    id: "",
    source: null,
    depth: 0,
    statements: ["a3"],
    through: ["a1", "a2", "a3"],
  });
  expect(root.children[0]).toMatchObject({ id: "s1", depth: 1, statements: ["a1"], through: ["a1", "a2"] });
  expect(root.children[0]?.children[0]).toMatchObject({
    id: "s1/s2",
    depth: 2,
    statements: ["a2"],
    through: ["a2"],
  });
});

describe("the best link of a source", () => {
  const other = { url: "https://other.example/1" };
  const own = { url: "https://www.paper.example/2" };
  const lookalike = { url: "https://notpaper.example/3" };
  test.each([
    ["none", [["s1"]], [null], null],
    ["its own statement's", [["s1"]], [other], other.url],
    ["its own site first", [["s1"], ["s1", "s2"]], [other, own], own.url],
    ["a host that only ends alike is not its site", [["s1"], ["s1", "s2"]], [other, lookalike], other.url],
    ["its own statement before one behind it", [["s1", "s2"], ["s1"]], [lookalike, other], other.url],
    [
      "linked before searched",
      [["s1"], ["s1"]],
      [{ ...lookalike, found: "search" as const }, other],
      other.url,
    ],
  ])("%s", (_, paths, originals, url) =>
    expect(chain(traceOf(paths, originals)).children[0]?.link?.url ?? null).toBe(url),
  );

  test("each page once", () => {
    const [first] = chain(traceOf([["s1"], ["s1"], ["s1"]], [other, own, other])).children;
    expect(first?.originals.map(({ url }) => url)).toEqual([own.url, other.url]);
  });
});

test("pages stand with the source on whose site they are, and what goes back to one page is drawn once", () => {
  /** "courier.example/mayor{norrbypress.example/harbour}": pages with those behind them. */
  const pages = (node: ChainNode): string =>
    [
      ...node.pages.map(
        (page) =>
          `${page.original.url.replace("https://", "")}${page.again ? "!" : ""}${page.chain ? `{${pages(page.chain)}}` : ""}`,
      ),
      ...node.children.map(pages),
    ].join(" ");
  const root = chain(inventedFollowed);
  expect(pages(root).replace(/ +/g, " ").trim()).toBe(
    "courier.example/mayor{norrbypress.example/harbour} echo.example/price{norrbypress.example/harbour!} echo.example/price!",
  );
  const [courier] = root.children;
  expect(courier?.pages[0]).toMatchObject({
    status: "followed",
    quotes: { altered: 1 },
    copied: 0.42,
    younger: true,
  });
  expect(courier?.ends).toEqual(["candidate"]);
});
