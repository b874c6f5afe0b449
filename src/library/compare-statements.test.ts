import { expect, test } from "vitest";
import { invented } from "../export/invented";
import type { Statement } from "../statement";
import type { Source } from "../trace";
import { compareStatements } from "./compare-statements";

const source = (name: string) => ({ name }) as Source;
/** "Courier → Krol: the boat was late". */
const said = (line: string): Statement => {
  const [way = "", excerpt = ""] = line.split(": ");
  const names = way.split(" → ").map(source);
  const [attribution] = invented.attributions;
  return {
    ...({ id: line, cue: null, quoted: "", excerpt, attribution } as Statement),
    ...{ speaker: names.at(-1) ?? null, via: names.slice(0, -1) },
  };
};

const BOAT = "Krol: the boat was late on Friday";
const RAIN = "Osei: the rain had not stopped";
const FARE = "Whitlow: fares would rise in May";

test.each<[string, string[], string[], string[]]>([
  ["nothing", [BOAT, RAIN], [BOAT, RAIN], []],
  ["their order", [BOAT, RAIN], [RAIN, BOAT], []],
  ["one that is new", [BOAT], [BOAT, RAIN], [`new {Osei}: {the rain had not stopped}`]],
  ["one that is gone", [BOAT, RAIN, FARE], [BOAT, FARE], [`gone [Osei]: [the rain had not stopped]`]],
  [
    "its words",
    [BOAT],
    ["Krol: the boat was late on Monday"],
    ["changed Krol: the boat was late on [Friday]{Monday}"],
  ],
  [
    "who said it",
    [BOAT],
    ["Osei: the boat was late on Friday"],
    ["changed [Krol]{Osei}: the boat was late on Friday"],
  ],
  [
    "through whom it came",
    [BOAT],
    ["Courier → Krol: the boat was late on Friday"],
    ["changed [Krol]{Courier → Krol}: the boat was late on Friday"],
  ],
  ["one said twice, once", [BOAT, BOAT], [BOAT], ["gone [Krol]: [the boat was late on Friday]"]],
  [
    "speaker and words",
    [BOAT],
    [RAIN],
    ["new {Osei}: {the rain had not stopped}", "gone [Krol]: [the boat was late on Friday]"],
  ],
])("%s changes", (_, before, after, changes) => {
  const written = compareStatements(before.map(said), after.map(said)).map(
    ({ change, who, words }) =>
      `${change} ${[who, words]
        .map((pieces) =>
          pieces
            .map(({ in: side, text }) => ({ both: text, before: `[${text}]`, after: `{${text}}` })[side])
            .join(""),
        )
        .join(": ")}`,
  );
  expect(written).toEqual(changes);
});
