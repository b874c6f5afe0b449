import { describe, expect, test } from "vitest";
import { addressKey } from "./addresses";
import { copiedShare } from "./copies";
import { isPost, oembedOf, postOf } from "./posts";
import { senseOf } from "./sense";
import { copyIn } from "./wayback";
import { weighed } from "./weight";
import { isYounger } from "./younger";

describe("addresses of one page", () => {
  test.each([
    ["https://www.norwire.example/a/", "http://norwire.example/a", true],
    ["https://norwire.example/a?utm_source=x&fbclid=1#top", "https://norwire.example/a", true],
    ["https://norwire.example/a?id=1", "https://norwire.example/a?id=2", false],
    ["https://norwire.example/a", "https://ledger.example/a", false],
  ])("%s, %s: %s", (one, other, same) => expect(addressKey(one) === addressKey(other)).toBe(same));
});

describe("younger", () => {
  test.each([
    ["2026-03-14T09:00:00Z", "2026-03-14T08:00:00Z", true],
    ["2026-03-14T08:05:00Z", "2026-03-14T08:00:00Z", false],
    ["2026-03-14T09:00:00+02:00", "2026-03-14T08:00:00Z", false],
    ["2026-03-15", "2026-03-14T08:00:00Z", true],
    ["2026-03-14", "2026-03-14T08:00:00Z", false],
    [null, "2026-03-14", false],
  ])("%s than %s: %s", (original, citing, younger) => expect(isYounger(original, citing)).toBe(younger));
});

describe("copies", () => {
  const story =
    "The dredger lay at its berth on Friday while the town waited for the laboratory to say what was in the mud. ";
  const other =
    "Nobody had asked the fishermen, who knew the colour of the water better than any chart the harbour company owned. ";
  test("all of it, half of it, none of it", () => {
    expect(copiedShare(story + story, story + story)).toBe(1);
    expect(copiedShare(story + other, story)).toBeCloseTo(0.5, 1);
    expect(copiedShare(story + story, other)).toBe(0);
  });
  test("what is quoted does not count, and too little says nothing", () => {
    expect(copiedShare(`“${story}” ${other} ${other} ${other}`, story)).toBe(0);
    expect(copiedShare("Too short.", story)).toBeNull();
  });
});

describe("posts", () => {
  test.each([
    ["https://x.com/krol/status/1", true],
    ["https://www.youtube.com/watch?v=1", true],
    ["https://t.me/harbour/5", true],
    ["https://norwire.example/x.com", false],
  ])("%s: %s", (url, post) => expect(isPost(url)).toBe(post));

  test("are asked for with their own address", () =>
    expect(oembedOf("https://youtu.be/a?b=c")).toBe(
      "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fyoutu.be%2Fa%3Fb%3Dc",
    ));

  test.each([
    [
      '{"author_name":"Edda Krol","html":"<blockquote><p>No mud &amp; no fish.</p>&mdash; Edda Krol</blockquote>"}',
      { author: "Edda Krol", title: null, text: "No mud & no fish." },
    ],
    [
      '{"author_name":"Harbour TV","title":"The dredger leaves"}',
      { author: "Harbour TV", title: "The dredger leaves", text: "The dredger leaves" },
    ],
    ["Not Found", null],
  ])("%s", (answer, post) => expect(postOf(answer)).toEqual(post));
});

describe("the archive's answer", () => {
  test.each([
    [
      '{"archived_snapshots":{"closest":{"available":true,"url":"http://web.archive.org/web/1/x"}}}',
      "https://web.archive.org/web/1/x",
    ],
    ['{"archived_snapshots":{}}', null],
    ['{"archived_snapshots":{"closest":{"available":false,"url":"http://x"}}}', null],
    ["<html>429</html>", null],
  ])("%s", (answer, url) => expect(copyIn(answer)).toBe(url));
});

describe("the same sense", () => {
  const text =
    "The mayor slept late. The harbour company had been warned twice about the mercury, an official said. Boats came and went.";
  test("is the sentence that has what tells most", () => {
    const found = senseOf("the company was warned of mercury in the harbour two times", text, "en");
    expect(found && text.slice(found.at.start, found.at.end)).toContain("had been warned twice");
  });
  test("is none where nothing tells", () =>
    expect(senseOf("the council will raise the fares of the ferry in May", text, "en")).toBeNull());
});

test("names and numbers weigh more than long words, and grammar nothing", () => {
  const [first, second] = weighed("They told the committee that Selwick had lost 1,200 boats");
  expect([first?.text, second?.text].sort()).toEqual(["1,200", "Selwick"]);
  expect(weighed("that which they had").every(({ weight }) => weight === 0)).toBe(true);
});
