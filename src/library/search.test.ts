import { expect, test } from "vitest";
import { BLANK, type Summary } from "./entry";
import { fold } from "./fold";
import { found, NOTHING, queryOf, type Search, searchIn } from "./search";

test.each([
  ["Malmö", "malmo"],
  ["Łódź", "lodz"],
  ["İSTANBUL", "istanbul"],
  ["Straße  in\n\nÅlesund", "strasse in alesund"],
  ["ﬁve ﬂoods", "five floods"],
  ["مُحَمَّد", "محمد"],
  ["地下水位", "地下水位"],
  ["", ""],
])("%s is searched as %s", (text, folded) => expect(fold(text)).toBe(folded));

const summary = (id: string, words: string, more: Partial<Summary> = {}): Summary => ({
  ...{ ...BLANK, id },
  ...{ keptAt: "2031-05-03T12:00:00Z", words: fold(words), ...more },
});

const ALL = [
  summary("silt", "Mercury in the harbour, Edda Krol said. Harrow Courier", {
    outlet: "Harrow Courier",
    sources: ["Edda Krol", "Norwire"],
    published: "2031-03-14T23:30:00Z",
  }),
  summary("dam", "Der Staudamm von Zürich hält, sagte Jörg Ålund. Elbmarer Bote", {
    outlet: "Elbmarer Bote",
    sources: ["Jörg Ålund"],
    published: "2031-04-02",
    keptAt: "2031-06-01T12:00:00Z",
  }),
  summary("old", "港の水銀について", { published: "no date" }),
];

const ids = (search: Partial<Search>) => found(ALL, { ...NOTHING, ...search }).map(({ id }) => id);

test.each<[Partial<Search>, string[]]>([
  [{}, ["silt", "dam", "old"]],
  [{ words: "mercury krol" }, ["silt"]],
  [{ words: "  KROL  harb " }, ["silt"]],
  [{ words: "mercury zurich" }, []],
  [{ words: "zurich alund" }, ["dam"]],
  [{ words: "水銀" }, ["old"]],
  [{ outlet: "Harrow Courier" }, ["silt"]],
  [{ outlet: "Harrow" }, []],
  [{ source: "alund" }, ["dam"]],
  [{ source: "norwire", words: "staudamm" }, []],
  [{ from: "2031-05-04" }, ["dam"]],
  [{ to: "2031-05-03" }, ["silt", "old"]],
  [{ from: "2031-06-01", to: "2031-06-01" }, ["dam"]],
  [{ date: "published", from: "2031-04-02", to: "2031-04-02" }, ["dam"]],
  [{ date: "published", from: "2000-01-01" }, ["silt", "dam"]],
])("%o finds %o", (search, expected) => expect(ids(search)).toEqual(expected));

test.each<[Partial<Search>, string]>([
  [{}, ""],
  [
    { words: "harbour & silt", date: "published", from: "2031-04-02" },
    "words=harbour+%26+silt&date=published&from=2031-04-02",
  ],
])("%o is written %s, and read again", (search, query) => {
  const whole = { ...NOTHING, ...search };
  expect(queryOf(whole).toString()).toBe(query);
  expect(searchIn(new URLSearchParams(query))).toEqual(whole);
});

test("what nobody can look for is not looked for", () => {
  expect(searchIn(new URLSearchParams("date=never&kept=x&words=silt"))).toEqual({
    ...NOTHING,
    words: "silt",
  });
});
