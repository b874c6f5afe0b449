import { expect, test } from "vitest";
import { invented } from "../export/invented";
import { type Entry, isSame, summaryOf } from "./entry";
import { exported, type Imported, imported, nameOf } from "./file";
import type { Added, Library } from "./store";

const entry = (id: string, title: string): Entry => ({
  ...{ format: 1, id, keptAt: "2031-05-03T10:00:00.000Z", blocks: [], links: [] },
  trace: { ...invented, article: { ...invented.article, title } },
});

/** The part of the store a file needs, in memory; it is full after so many. */
function shelfOf(entries: Entry[], room = 99): Pick<Library, "add" | "raw"> & { entries: Entry[] } {
  return {
    entries,
    raw: async (id) => entries.find((one) => one.id === id),
    async add(more) {
      const outcome: Added = { added: [], present: [], failed: null };
      for (const one of more) {
        const same = entries.find(({ trace }) => isSame(trace, one.trace));
        if (same) outcome.present.push(summaryOf(same));
        else if (entries.length >= room) return { ...outcome, failed: "full" };
        else {
          entries.push(one);
          outcome.added.push(summaryOf(one));
        }
      }
      return outcome;
    },
  };
}

const [tower, ferry, silt] = [entry("e1", "Tower"), entry("e2", "Ferry"), entry("e3", "Silt")];
const written = async (...entries: Entry[]) =>
  (
    await exported(
      shelfOf(entries) as never,
      entries.map(({ id }) => id),
    )
  ).text();

test("what is exported is imported whole, into an empty library", async () => {
  const shelf = shelfOf([]);
  await imported(shelf, await written(tower, ferry));
  expect(shelf.entries).toEqual([tower, ferry]);
});

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const NOTHING: Imported = { all: 0, added: 0, present: 0, unread: [], newer: 0, stopped: null };

test.each<[string, (whole: string) => string, Entry[], number, Partial<Imported>]>([
  ["a whole file", (whole) => whole, [], 99, { all: 3, added: 3 }],
  ["what is there already", (whole) => whole, [ferry], 99, { all: 3, added: 2, present: 1 }],
  ["the same twice", (whole) => whole + whole, [], 99, { all: 6, added: 3, present: 3 }],
  ["a file that was cut off", (whole) => whole.slice(0, -40), [], 99, { all: 3, added: 2, unread: [3] }],
  [
    "a broken entry that has a title",
    (whole) =>
      whole + line({ ...tower, trace: { ...tower.trace, sources: "none", article: { title: "Weir" } } }),
    [],
    99,
    { all: 4, added: 3, unread: ["Weir"] },
  ],
  [
    "an entry of a later version",
    (whole) => whole + line({ format: 9 }),
    [],
    99,
    { all: 4, added: 3, newer: 1 },
  ],
  ["more than there is room for", (whole) => whole, [], 2, { all: 3, added: 2, stopped: "full" }],
  ["line ends of Windows", (whole) => whole.replaceAll("\n", "\r\n"), [], 99, { all: 3, added: 3 }],
  ["an empty file", () => "\n", [], 99, {}],
  ["a recipe", () => "Two eggs.\nFlour.\n", [], 99, { all: 2, unread: [1, 2] }],
])("%s", async (_, of, held, room, outcome) => {
  const shelf = shelfOf([...held], room);
  const text = of(await written(tower, ferry, silt));
  expect(await imported(shelf, text)).toEqual({ ...NOTHING, ...outcome });
  for (const one of held) expect(shelf.entries).toContain(one);
});

test("a file is called by its day", () => {
  expect(nameOf(new Date("2031-05-03T10:00:00Z"))).toBe("headwater-library-2031-05-03.jsonl");
});
