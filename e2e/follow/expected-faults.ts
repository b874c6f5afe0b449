/** Expected of originals whose server fails in one way or other. */
import { type Expectation, link, named, noted, page } from "./expectation";

const LOCK = "brackwaterherald.example/lock";

export const faults: Expectation[] = [
  ...page("faults", "ostrandmonitor.example/news/brackwater-doors", [
    ["hung the wrong way round", link(`${LOCK}/missing`, "gone", null, { note: "404" })],
    ["spare chain was sold", link(`${LOCK}/withdrawn`, "gone", null, { note: "410" })],
    ["the key to the pump house", link(`${LOCK}/forbidden`, "refused", null, { note: "403" })],
    ["written to four ministers", link(`${LOCK}/too-many`, "refused", null, { note: "429, Retry-After" })],
    ["only ones who pay no toll", link(`${LOCK}/broken`, "failed", null, { note: "500" })],
    ["carry the boats round", link(`${LOCK}/loop`, "failed", null, { note: "a redirect loop" })],
  ]),
  ...page("faults", "ostrandmonitor.example/news/brackwater-ways", [
    [
      "keep the gate and not to open it",
      link(`http://${LOCK}/moved`, "primary", "exact", {
        landed: "https://brackwaterherald.example/2026/03/keeper",
        note: "an honest 301",
      }),
    ],
    [
      "what it showed in 1953",
      link("go.example/x1", "primary", "exact", {
        landed: "https://brackwaterherald.example/2026/03/gauge",
        note: "a short link to another host",
      }),
    ],
    ["rot before the papers do", link("go.example/x2", "refused", null, { note: "leads to 127.0.0.1" })],
    ["well has turned to salt", link("go.example/x3", "refused", null, { note: "leads to 10.0.0.8" })],
    ["heron in the chamber", link(`${LOCK}/cut-off`, "failed", null, { note: "broken off in the body" })],
  ]),
  ...page("faults", "ostrandmonitor.example/news/brackwater-pages", [
    ["whole of the summer trade", link(`${LOCK}/endless`, "unreadable", null, { note: "endless" })],
    ["stopped asking when", link(`${LOCK}/silent`, "timeout", null, { note: "never answers" })],
    ["paint was dry", link(`${LOCK}/picture`, "unreadable", null, { note: "image/png" })],
    ["Page nine is missing", link(`${LOCK}/report`, "unreadable", null, { note: "application/pdf" })],
    ["write down the level each hour", link(`${LOCK}/log`, "unreadable", null, { note: "10 MB" })],
    ["We met, and nobody came", link(`${LOCK}/empty`, "unreadable", null, { note: "an empty 200" })],
    ["moss on both sides", link(`${LOCK}/consent`, "unreadable", null, { note: "only a consent shell" })],
    [
      "lower than in any March",
      noted(named, "the feed that would list it is broken off before it; there is nothing else to ask"),
    ],
  ]),
];
