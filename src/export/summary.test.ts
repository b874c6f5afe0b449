import { expect, test } from "vitest";
import { invented } from "./invented";
import { summary } from "./summary";

test("the figures of a trace", () => {
  expect(summary(invented)).toEqual({ statements: 5, sources: 4, unnamed: 1, linked: 2 });
  expect(summary({ ...invented, sources: [], attributions: [] })).toEqual({
    statements: 0,
    sources: 0,
    unnamed: 0,
    linked: 0,
  });
});
