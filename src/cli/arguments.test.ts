import { describe, expect, test } from "vitest";
import { isTag, options, usage } from "./arguments";

const FORMATS = ["json", "text"];

const PAGE = { mode: "page", files: ["a.html"], url: null, language: null, format: "json", workers: null };

describe("understood", () => {
  test.each([
    ["a.html", {}],
    ["-", { files: ["-"] }],
    ["--format text a.html", { format: "text" }],
    ["--format=text a.html", { format: "text" }],
    ["a.html --url https://courier.example/a", { url: "https://courier.example/a" }],
    ["a.html --language pt-BR", { language: "pt-BR" }],
    ["-- --a.html", { files: ["--a.html"] }],
    ["--warc a.warc", { mode: "warc", files: ["a.warc"] }],
    ["--warc a.warc b.warc.gz -", { mode: "warc", files: ["a.warc", "b.warc.gz", "-"] }],
    ["--warc a.warc --language de", { mode: "warc", files: ["a.warc"], language: "de" }],
    ["--jsonl", { mode: "jsonl", files: [] }],
    ["--jsonl --workers 3", { mode: "jsonl", files: [], workers: 3 }],
    ["--jsonl --format json --language de", { mode: "jsonl", files: [], language: "de" }],
  ])("%s", (line, made) => {
    expect(options(line.split(" "), FORMATS)).toEqual({ ...PAGE, ...made });
  });
});

describe("wrong usage", () => {
  test.each([
    ["", "one FILE"],
    ["a.html b.html", "one FILE"],
    ["--format xml a.html", "--format must be one of json, text"],
    ["--format", "--format"],
    ["--colour a.html", "--colour"],
    ["--url courier a.html", "--url is not an address: courier"],
    ["--language pt_BR a.html", "--language is not a language tag"],
    ["--warc", "--warc needs a file"],
    ["--warc --jsonl a.warc", "do not go together"],
    ["--warc --format text a.warc", "JSON lines"],
    ["--jsonl --format text", "JSON lines"],
    ["--workers 2 a.html", "--workers goes with"],
    ["--jsonl --workers 0", "--workers is not a number of threads: 0"],
    ["--jsonl --workers two", "--workers is not a number of threads: two"],
    ["--jsonl a.jsonl", "reads standard input"],
    ["--warc=yes a.warc", "--warc"],
  ])("%s: %s", (line, message) => {
    expect(options(line.split(" ").filter(Boolean), FORMATS)).toEqual({
      wrong: expect.stringContaining(message),
    });
  });
});

test.each([
  ["en", true],
  ["pt-BR", true],
  ["zh-Hant-TW", true],
  ["", false],
  ["e", false],
  ["pt_BR", false],
  ["the english language", false],
])("%j is a language tag: %s", (tag, is) => {
  expect(isTag(tag)).toBe(is);
});

test("the usage names every format", () => {
  expect(usage(FORMATS)).toContain("[--format json|text]");
});
