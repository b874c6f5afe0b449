/** The command line: what it takes for usage, how it reads bytes, and what it answers. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html, PARAGRAPHS } from "../read/invented";
import { options } from "./arguments";
import { decode } from "./charset";
import { traceLine } from "./jsonl";
import { lines } from "./lines";
import { plain } from "./plain";
import { responses } from "./warc";

const PAGE = html({});

describe("arguments", () => {
  const read = (...args: string[]) => options(args, ["json", "markdown"]);
  test.each([
    [["page.html"], { mode: "page", files: ["page.html"], format: "json", url: null, language: null }],
    [
      ["-", "--url", "https://courier.example/a"],
      { mode: "page", files: ["-"], url: "https://courier.example/a" },
    ],
    [["--format", "markdown", "page.html"], { format: "markdown" }],
    [["--warc", "a.warc", "b.warc"], { mode: "warc", files: ["a.warc", "b.warc"] }],
    [["--jsonl", "--language", "en-GB"], { mode: "jsonl", language: "en-GB" }],
  ])("%j", (args, wanted) => expect(read(...args)).toMatchObject(wanted));

  test.each([
    [[]],
    [["a.html", "b.html"]],
    [["--format", "poem", "page.html"]],
    [["--url", "no address", "page.html"]],
    [["--language", "not a tag!", "page.html"]],
    [["--warc"]],
    [["--jsonl", "page.html"]],
    [["--warc", "--jsonl"]],
    [["--jsonl", "--format", "markdown"]],
    [["--unknown", "page.html"]],
  ])("%j is wrong", (args) => expect(read(...args)).toHaveProperty("wrong"));
});

describe("charset", () => {
  const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  test.each([
    ["the header's", bytes("caf\xe9"), "text/html; charset=iso-8859-1", "café"],
    [
      "the page's own",
      bytes('<meta charset="windows-1251">\xcc\xe8\xf0'),
      null,
      '<meta charset="windows-1251">Мир',
    ],
    ["UTF-8 where nothing is said", new TextEncoder().encode("Ångström"), null, "Ångström"],
    ["windows-1252 where it is no UTF-8", bytes("caf\xe9"), null, "café"],
    ["the byte order mark's", bytes("\xff\xfeA\x00"), "text/html; charset=iso-8859-1", "A"],
    ["UTF-8 for an unknown one", new TextEncoder().encode("é"), "text/html; charset=nonsense", "é"],
  ])("%s", (_, given, header, text) => expect(decode(given, header)).toBe(text));
});

test("lines come whole, whatever the chunks", async () => {
  const chunks = ["one\ntw", "o\n", "", "thr", "ee"].map((chunk) => new TextEncoder().encode(chunk));
  const [a, b] = [new TextEncoder().encode("é").subarray(0, 1), new TextEncoder().encode("é").subarray(1)];
  const all: string[] = [];
  for await (const line of lines(
    (async function* () {
      yield* [...chunks, a, b];
    })(),
  ))
    all.push(line);
  expect(all).toEqual(["one", "two", "threeé"]);
});

test("plain text is left as it is, its paragraphs parted by empty lines", () => {
  const { article, blocks } = plain("  One.\nStill one.\n\n\nTwo.\n", null, "en");
  expect(article.text).toBe("  One.\nStill one.\n\n\nTwo.\n");
  expect(blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    "One.\nStill one.",
    "Two.",
  ]);
});

describe("a line of the stream", () => {
  test("a page", () => {
    const answer = traceLine(JSON.stringify({ id: 7, html: PAGE, url: "https://courier.example/a" }), null);
    expect(answer).toMatchObject({ id: 7, trace: { schema: "source-trace/1" } });
    expect("trace" in answer && answer.trace.attributions[0]?.content.length).toBe(1);
  });
  test("text, unchanged", () => {
    const text = "Mayor Ada Lindqvist said that nobody had shown her a reason to sell.";
    const answer = traceLine(JSON.stringify({ id: "t", text }), "en");
    expect("trace" in answer && answer.trace.article.text).toBe(text);
  });
  test.each([
    ["{", null, "bad-json"],
    ["[1]", null, "bad-request"],
    ['{"id": 1}', 1, "bad-request"],
    ['{"id": 1, "html": "a", "text": "b"}', 1, "bad-request"],
    ['{"id": 1, "text": "a", "url": 5}', 1, "bad-request"],
    ['{"id": 1, "html": "<p>Too short.</p>"}', 1, "no-article"],
    ['{"id": 1, "html": ""}', 1, "no-article"],
  ])("%s", (line, id, code) => expect(traceLine(line, null)).toMatchObject({ id, error: { code } }));
});

describe("files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "headwater-cli-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const record = (id: string, type: string, body: string | Buffer, http = "Content-Type: text/html") => {
    const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${http}\r\n\r\n`), Buffer.from(body)]);
    const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <${id}>\r\nWARC-Target-URI: https://courier.example/${id}\r\nContent-Length: ${block.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
  };
  const chunked = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

  test.each([
    ["as it is", (bytes: Buffer) => bytes],
    ["compressed, by the record", (bytes: Buffer) => gzipSync(bytes)],
  ])("a WARC archive %s", async (_, pack) => {
    const records = [
      record("request", "request", PAGE),
      record("page", "response", PAGE),
      record("picture", "response", "…", "Content-Type: image/png"),
      record("packed", "response", gzipSync(PAGE), "Content-Type: text/html\r\nContent-Encoding: gzip"),
      record("parts", "response", chunked(PAGE), "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
    ];
    const file = join(folder, "a.warc");
    await writeFile(file, Buffer.concat(records.map(pack)));
    const found = [];
    for await (const one of responses(file)) found.push(one);
    expect(found.map(({ id }) => id)).toEqual(["page", "packed", "parts"]);
    for (const { html: read } of found) expect(read).toBe(PAGE);
    expect(found[0]?.url).toBe("https://courier.example/page");
  });

  const run = (args: string[], input = "") =>
    new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
      const child = spawn(process.execPath, ["scripts/trace.mjs", ...args], {
        cwd: join(import.meta.dirname, "../.."),
      });
      let [out, err] = ["", ""];
      child.stdout.on("data", (chunk) => (out += chunk));
      child.stderr.on("data", (chunk) => (err += chunk));
      child.on("close", (status) => resolve({ status, out, err }));
      child.stdin.end(input);
    });

  test("a page in, a trace out, nothing else", async () => {
    const { status, out, err } = await run(["--url", "https://courier.example/a", "-"], PAGE);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out).article.text).toContain(PARAGRAPHS[1]);
  });
  test("in another format", async () => {
    const { out } = await run(["--format", "markdown", "-"], PAGE);
    expect(out).toContain("**Ada Lindqvist**");
  });
  test("no article: status 1, and the reason", async () => {
    const { status, out, err } = await run(["-"], "<p>Nothing here.</p>");
    expect([status, out, err.trim()]).toEqual([1, "", "There is no article on this page."]);
  });
  test("wrong usage: status 2", async () => {
    const { status, out, err } = await run(["--format", "poem", "-"], PAGE);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("Usage:");
  });
  test("one bad line never stops the stream", async () => {
    const { status, out } = await run(
      ["--jsonl"],
      `{"id":1,"text":"A."}\nnonsense\n\n{"id":2,"text":"B."}\n`,
    );
    expect(status).toBe(0);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((one) => [one.id, "trace" in one])).toEqual([
      [1, true],
      [null, false],
      [2, true],
    ]);
  });
});
