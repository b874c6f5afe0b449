import { expect, test } from "vitest";
import { findings } from "./findings";
import { invented } from "./invented";
import { inventedFollowed } from "./invented-followed";

test("tells what the chains show together, each once", () => {
  const told = findings(inventedFollowed).map((finding) =>
    finding.kind === "circle" ? [finding.kind, ...finding.sites] : [finding.kind, finding.page.url],
  );
  expect(told).toEqual([
    ["origin", "https://norrbypress.example/harbour"],
    ["circle", "bay-news.example", "echo.example", "bay-news.example"],
    ["younger", "https://courier.example/mayor"],
    ["copied", "https://courier.example/mayor"],
  ]);
});

test("names the sites that share an origin", () => {
  expect(findings(inventedFollowed)[0]).toMatchObject({ sites: ["courier.example", "echo.example"] });
});

test("says nothing of a trace that was not followed", () => {
  expect(findings(invented)).toEqual([]);
});
