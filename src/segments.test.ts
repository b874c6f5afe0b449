import { expect, test } from "vitest";
import { invented } from "./export/invented";
import { segments } from "./segments";
import type { Attribution } from "./trace";

const text = "Krol said the boat, as Norwire reports, was late. It rained.";
const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const said = (id: string, ...words: string[]) =>
  ({ ...invented.attributions[0], id, form: "indirect", content: words.map(range) }) as Attribution;

const cut = (attributions: Attribution[], linked: string[], of = text) =>
  segments(
    { article: { ...invented.article, text }, attributions },
    linked.map((words) => ({ ...range(words), url: "https://norwire.example/boat" })),
    range(of),
  ).map(({ text, ids, opens, closes, url }) => [text, ids.join(), opens, closes.join(), url !== null]);

test.each<[string, Attribution[], string[], string | undefined, unknown[]]>([
  ["nothing said", [], [], undefined, [[text, "", false, "", false]]],
  [
    "a statement in two parts",
    [said("a1", "the boat", "was late")],
    [],
    "Krol said the boat, as Norwire reports, was late.",
    [
      ["Krol said ", "", false, "", false],
      ["the boat", "a1", true, "", false],
      [", as Norwire reports, ", "", false, "", false],
      ["was late", "a1", false, "a1", false],
      [".", "", false, "", false],
    ],
  ],
  [
    "a link that begins before the statement, and a shorter statement within",
    [said("a1", "the boat, as Norwire reports, was late"), said("a2", "was late")],
    ["said the"],
    "Krol said the boat, as Norwire reports, was late.",
    [
      ["Krol ", "", false, "", false],
      ["said ", "", false, "", true],
      ["the", "a1", true, "", true],
      [" boat, as Norwire reports, ", "a1", false, "", false],
      ["was late", "a2,a1", true, "a2,a1", false],
      [".", "", false, "", false],
    ],
  ],
  [
    "a statement that goes on in the next block",
    [said("a1", "was late. It rained")],
    [],
    "It rained.",
    [
      ["It rained", "a1", false, "a1", false],
      [".", "", false, "", false],
    ],
  ],
])("%s", (_, attributions, linked, of, parts) => expect(cut(attributions, linked, of)).toEqual(parts));
