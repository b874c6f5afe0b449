import { expect, test } from "vitest";
import { invented } from "../export/invented";
import { readEntry, upgraded } from "./read-entry";

const entry = {
  format: 1,
  id: "e1",
  keptAt: "2031-05-03T10:00:00.000Z",
  trace: invented,
  blocks: [{ start: 0, end: 10, kind: "paragraph" }],
  links: [{ start: 0, end: 4, url: "https://courier.example/" }],
};

test.each([entry, { ...entry, found: invented }])("an entry is taken whole", (whole) =>
  expect(readEntry(structuredClone(whole))).toEqual(whole),
);

const { title } = invented.article;
const deep = JSON.parse(`${'{"trace":'.repeat(50_000)}null${"}".repeat(50_000)}`);
let nested: object | null = null;
for (let i = 0; i < 20_000; i++)
  nested = { ...invented, attributions: [{ ...invented.attributions[0], original: { trace: nested } }] };

test.each<[string, unknown, object]>([
  ["of a later version", { ...entry, format: 2, trace: { article: { title } } }, { failed: "newer", title }],
  ["without an id", { ...entry, id: "" }, { failed: "broken", title }],
  ["with a broken trace", { ...entry, trace: { article: { title } } }, { failed: "broken", title }],
  ["that is text", "entry", { failed: "broken", title: "" }],
  ["that is null", null, { failed: "broken", title: "" }],
  ["that is something else, endlessly", deep, { failed: "broken", title: "" }],
  ["whose chain never ends", { ...entry, trace: nested }, { failed: "broken", title }],
])("an entry %s is told of", (_, value, told) => expect(readEntry(value)).toEqual(told));

test("an older entry is brought up step by step, nothing of it lost", () => {
  const steps = {
    1: (old: object) => ({ ...old, format: 2, notes: [] }),
    2: (old: object) => ({ ...old, format: 3, tags: [] }),
  };
  expect(upgraded({ format: 1, id: "e1" }, 3, steps)).toEqual({ format: 3, id: "e1", notes: [], tags: [] });
  expect(upgraded({ format: 2, id: "e1" }, 3, steps)).toEqual({ format: 3, id: "e1", tags: [] });
  expect(upgraded({ format: 3, id: "e1" }, 3, steps)).toEqual({ format: 3, id: "e1" });
});
