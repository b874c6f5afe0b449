import { describe, expect, test } from "vitest";
import { isChange, namedAs } from "./changes";
import { invented } from "./export/invented";

describe("a value is a change", () => {
  const range = { start: 3, end: 9 };
  const person = { name: "Reva Stone", kind: "person" };
  test.each<[unknown, boolean]>([
    [{ what: "rename", source: "s1", name: "X" }, true],
    [{ what: "kind", source: "s1", kind: "post" }, true],
    [{ what: "merge", source: "s1", into: "s2" }, true],
    [{ what: "drop", attribution: "a1" }, true],
    [{ what: "speaker", attribution: "a1", speaker: { source: "s1" } }, true],
    [{ what: "speaker", attribution: "a1", speaker: person }, true],
    [{ what: "add", content: [range], path: [{ source: "s1" }, person] }, true],
    [{ what: "note", on: "a1", text: "" }, true],
    [{ what: "rename", source: "s1" }, false],
    [{ what: "kind", source: "s1", kind: "rumour" }, false],
    [{ what: "merge", source: "s1", into: 2 }, false],
    [{ what: "speaker", attribution: "a1", speaker: { name: "X" } }, false],
    [{ what: "speaker", attribution: "a1", speaker: null }, false],
    [{ what: "add", content: [{ start: 1 }], path: [] }, false],
    [{ what: "add", content: [null], path: [] }, false],
    [{ what: "add", content: range, path: [] }, false],
    [{ what: "toString" }, false],
    [{ source: "s1", name: "X" }, false],
    ["drop", false],
    [null, false],
    [undefined, false],
  ])("%j: %s", (value, expected) => expect(isChange(value)).toBe(expected));
});

test.each([
  ["Ada Lindqvist", { source: "s2" }],
  [" ada LINDQVIST ", { source: "s2" }],
  [" Reva Stone ", { name: "Reva Stone", kind: "person" }],
  ["Ada", { name: "Ada", kind: "person" }],
])("%s means %o", (name, expected) => {
  expect(namedAs(name, "person", invented.sources)).toEqual(expected);
});
