import { expect, test } from "vitest";
import { graph } from "../export/graph";
import { traceOn } from "../export/invented-web";
import { outlineOf, outlineText } from "./outline";

const FRONT = "https://front.example/1";

test("the graph as a tree in words: each in full once, then by name", () => {
  const drawn = graph(
    traceOn(
      {
        [FRONT]: [
          ["outlet Mill", "https://mill.example/1 a1"],
          ["outlet Bay", "https://bay.example/1 a1"],
        ],
        "https://mill.example/1": [["outlet Wire", "https://wire.example/1 a1"]],
        "https://bay.example/1": [["outlet Wire", "https://wire.example/1 a1"]],
        "https://wire.example/1": [["person Ada Lind"]],
      },
      FRONT,
    ),
  );
  const told = outlineText(outlineOf(drawn), ({ source, isFront }, isAgain) =>
    isFront ? "page" : `${source?.name}${isAgain ? " again" : ""}`,
  );
  expect(told.split("\n")).toEqual([
    "page",
    "  Mill",
    "    Wire",
    "      Ada Lind",
    "  Bay",
    "    Wire again",
  ]);
});
