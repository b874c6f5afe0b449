import { expect, test } from "vitest";
import { isPrimary } from "./primary";

const board = {
  id: "s1",
  name: "Norrby Harbour Board",
  kind: "organization",
  role: null,
  domain: null,
  mentions: [],
} as const;

test.each([
  ["https://ministry.example/press-releases/2026/silt", "Silt", [], true],
  ["https://ministry.example/transcripts/0314", "Silt", [], true],
  ["https://ledger.example/press/the-presses-stop", "The presses stop", [], false],
  ["https://ledger.example/news/press-releases-banned", "A ban", [], true],
  ["https://ledger.example/a", "Full transcript: what Krol said on the quay", [], true],
  ["https://ledger.example/a", "Statement by the mayor", [], true],
  ["https://ledger.example/a", "A statement and its price", [], false],
  ["https://water.gov/silt", "Silt", [], true],
  ["https://www.water.gov.uk/silt", "Silt", [], true],
  ["https://governor.example/silt", "Silt", [], false],
  ["https://www.youtube.com/watch?v=1", "Silt", [], true],
  ["https://x.com/krol/status/1", "", [], true],
  ["https://ledger.example/a", "Silt", ["NewsArticle"], false],
  ["https://ledger.example/a", "Silt", ["video.other"], true],
  ["https://norrbyharbourboard.example/a", "Silt", [], true],
])("%s, %s %j: %s", (url, title, types, primary) => {
  expect(isPrimary(url, title, { types }, { ...board, mentions: [] })).toBe(primary);
});
