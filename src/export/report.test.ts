import { expect, test } from "vitest";
import { corrected, correctionOf } from "../corrections";
import { english } from "../english";
import type { Change, Correction } from "../trace";
import { formats } from "./index";
import { invented } from "./invented";
import { inventedFollowed } from "./invented-followed";

test.each(["markdown", "html", "text"])("%s tells how far the chain was followed", (id) => {
  const text = formats[id]?.render(inventedFollowed, english).replaceAll("\\", "") ?? "";
  for (const said of [
    "2 sites, one origin: Page harbour (norrbypress.example)",
    "A circle: bay-news.example → echo.example → bay-news.example",
    "42% of the text on bay-news.example stands word for word in Page mayor (courier.example)",
    "First-hand",
    "The same page as above",
    "The harbour will never be sold",
    "“not” here, “never” there",
    "https://courier.example/nine",
    "40%",
  ])
    expect(text.replace(/&lt;|&gt;/g, "").replace(/<\/?(?:a|bdi)\b[^>]*>|\[\^\d+\]/g, "")).toContain(said);
});

test.each([
  ["markdown", /^\[\^1\]: Page harbour .*<(\S+)>$/m],
  ["html", /one origin: <a href="([^"]+)"/],
  ["report", /one origin: <a href="([^"]+)"/],
])("%s links what the chains show at the words found there", (id, link) => {
  const text = formats[id]?.render(inventedFollowed, english) ?? "";
  expect(link.exec(text)?.[1]).toBe(
    "https://norrbypress.example/harbour#:~:text=The%20harbour%20will%20not%20be%20sold",
  );
});

const CHANGES: Change[] = [
  { what: "rename", source: "s1", name: "Courier of Norrby" },
  { what: "kind", source: "s2", kind: "organization" },
  { what: "speaker", attribution: "a3", speaker: { source: "s2" } },
  { what: "speaker", attribution: "a4", speaker: { name: "Reva <b>Stone", kind: "person" } },
  { what: "merge", source: "s4", into: "c4s1" },
  { what: "drop", attribution: "a1" },
  { what: "add", content: [{ start: 0, end: 29 }], path: [{ source: "s1" }] },
  { what: "note", on: "a2", text: "ask\nagain" },
  { what: "note", on: "s1", text: "a local paper" },
  { what: "note", on: "a5", text: "gone soon" },
  { what: "note", on: "a5", text: "" },
  { what: "drop", attribution: "a1" },
];

test.each(["markdown", "html", "text"])("%s tells what the reader corrected, and marks it", (id) => {
  const corrections: Correction[] = [];
  for (const change of CHANGES) corrections.push(correctionOf(change, corrections, "2031-05-04T10:00:00Z"));
  const text = formats[id]?.render(corrected(invented, corrections), english) ?? "";
  const bare = text.replaceAll("\\", "").replace(/<\/?(?:bdi|li|strong)>|[\u2068\u2069]/g, "");
  for (const said of [
    "Corrected by the reader",
    "Renamed: “Norrby Courier” is now “Courier of Norrby”",
    "Ada Lindqvist: from “person” to “organization”",
    "Said by Ada Lindqvist, not by two officials: the price was “far too low”",
    id === "html" ? "Said by Reva &lt;b>Stone: The buyer" : "Said by Reva <b>Stone: The buyer",
    "Taken out, not a statement: “The harbour will not be sold,”",
    "Added, said by Courier of Norrby: “The harbour will not be sold",
    "Note on that talks with Kestrel *Shipping* went on: ask again",
    "Note on Courier of Norrby: a local paper",
    "Note on “لن نبيع الميناء”: gone soon",
    "Note on “لن نبيع الميناء” taken away",
    "(without effect: what it is about is not there)",
    "Reader’s note: ask again",
    "Reader’s note: a local paper",
    "· by the reader",
  ])
    expect(bare.replace(/\s+/g, " ")).toContain(said);
});

test("a trace that nobody corrected tells of no corrections", () => {
  expect(formats.markdown?.render(invented, english)).not.toMatch(/reader/i);
});
