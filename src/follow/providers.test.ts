import { describe, expect, test } from "vitest";
import { providers } from "./providers";

describe.each(providers.map((provider) => [provider.id, provider] as const))(
  "%s",
  (_, { examples, read }) => {
    test("reads answers of the documented form", () => {
      for (const { answer, leads } of examples) expect(read(answer)).toEqual(leads);
    });
    test("reads nothing in answers of another form", () => {
      for (const answer of ["", "null", "[]", "{}", "[null]", '{"results":[null]}', "<url></url>", "\u0000"])
        expect(read(answer)).toEqual([]);
    });
  },
);

test("are asked in one order, each under a name of its own", () => {
  expect(new Set(providers.map(({ order }) => order)).size).toBe(providers.length);
  expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
});
