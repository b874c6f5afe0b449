/** The command: what it writes, and its exit status; in a process of its own where it matters how it is started. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { page, TEXT } from "./invented";
import { main } from "./main";

vi.setConfig({ testTimeout: 120_000 });

const ROOT = resolve(import.meta.dirname, "../..");

let folder: string;
const at = (name: string) => join(folder, name);

const PAGE = page('<meta property="og:site_name" content="Norrby Courier">');
const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;
const RECORD =
  "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://courier.example/w\r\n" +
  `Content-Length: ${Buffer.byteLength(HTTP)}\r\n\r\n${HTTP}\r\n\r\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trace-"));
  await writeFile(at("page.html"), PAGE);
  await writeFile(
    at("cyrillic.html"),
    Buffer.from(
      page('<meta charset="windows-1251">')
        .replace("The shipping", "\xcf\xee\xf0\xf2 The shipping")
        .replace(/[“”]/g, '"'),
      "latin1",
    ),
  );
  await writeFile(at("empty.html"), "<html><p>The council met.</p></html>");
  await writeFile(at("pages.warc.gz"), gzipSync(RECORD));
  await writeFile(at("text.warc"), "Norrby");
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  status: number | null;
  out: string;
  err: string;
}

function run(command: string, args: string[], input: string): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT });
    const ended: Ended = { status: null, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (ended.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (ended.err += text));
    child.on("error", fail).on("close", (status) => done({ ...ended, status }));
    child.stdin.on("error", () => {}).end(input);
  });
}

const trace = (args: string[], input = "") => run(process.execPath, ["scripts/trace.mjs", ...args], input);

/** The same without a process of its own, which takes a second to start. */
async function here(args: string[]): Promise<Ended> {
  const ended: Ended = { status: null, out: "", err: "" };
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    ended.out += text;
    return true;
  });
  const err = vi.spyOn(console, "error").mockImplementation((text) => {
    ended.err += text;
  });
  try {
    ended.status = await main(args, () => {
      throw new Error("Only streams need threads");
    });
    return ended;
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

const json = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a page", () => {
  test("through npm, as the README has it", async () => {
    const { status, out } = await run("npm", ["run", "--silent", "trace", "--", at("page.html")], "");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: "source-trace/1",
      article: { title: "Norrby keeps its harbour", text: TEXT, url: null },
    });
  });

  test("from standard input, with an address and a language", async () => {
    const { status, out, err } = await trace(
      ["--url", "https://courier.example/a", "--language", "en-GB", "-"],
      PAGE,
    );
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(JSON.parse(out).article).toMatchObject({
      url: "https://courier.example/a",
      language: "en-GB",
      outlet: { name: "Norrby Courier", domain: "courier.example" },
    });
  });

  test("in the charset that it declares", async () => {
    const { out } = await here([at("cyrillic.html")]);
    expect(JSON.parse(out).article.text).toContain("Порт The shipping company");
  });

  test.each([
    ["markdown", /Norrby keeps its harbour/, /<p>|^\{/],
    ["text", /Norrby keeps its harbour/, /<p>|^\{/],
    ["html", /<[a-z].*Norrby keeps its harbour/s, /^\{/],
    ["report", /^<!doctype html>[\s\S]*--water: #0b6b82/, /undefined/],
    ["csv", /^\uFEFF"id","speaker"/, /undefined/],
    ["json", /^\{[\s\S]*"schema": ?"source-trace\/1"/, /^</],
  ])("as %s", async (format, has, hasNot) => {
    const { status, out } = await here(["--format", format, at("page.html")]);
    expect(status).toBe(0);
    expect(out).toMatch(has);
    expect(out).toMatch(/Ada Lindqvist/);
    expect(out).not.toMatch(hasNot);
  });
});

describe("a stream of lines", () => {
  test("has a line for each, in their order, the bad ones too", async () => {
    const lines = [
      JSON.stringify({ id: "a", html: PAGE, url: "https://courier.example/a" }),
      "{not json",
      "",
      JSON.stringify({ id: "b" }),
      JSON.stringify({ id: "c", text: TEXT }),
    ];
    const { status, out, err } = await trace(["--jsonl"], `${lines.join("\n")}\r\n`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(json(out)).toMatchObject([
      { id: "a", trace: { article: { text: TEXT, url: "https://courier.example/a" } } },
      { id: null, error: { code: "bad-json" } },
      { id: "b", error: { code: "bad-request" } },
      { id: "c", trace: { article: { text: TEXT } } },
    ]);
  });
});

describe("an archive", () => {
  test.each([["by name"], ["from standard input"]])("%s", async (how) => {
    const { status, out } = await (how === "by name"
      ? trace(["--warc", at("pages.warc.gz")])
      : trace(["--warc", "-"], RECORD));
    expect(status).toBe(0);
    expect(json(out)).toMatchObject([
      { id: "urn:uuid:1", trace: { article: { text: TEXT, url: "https://courier.example/w" } } },
    ]);
  });
});

describe("exit status", () => {
  test("of the process is the command's", async () => {
    expect(await trace(["--colour"])).toMatchObject({ status: 2, out: "" });
  });

  test.each([
    ["2 for no file", (): string[] => [], 2, /Usage/],
    ["2 for an unknown option", () => ["--colour", at("page.html")], 2, /--colour[\s\S]*Usage/],
    [
      "2 for an unknown format",
      () => ["--format", "xml", at("page.html")],
      2,
      /--format must be one of.*json/,
    ],
    ["1 for a file that is not there", () => [at("none.html")], 1, /none\.html/],
    ["1 for a page without an article", () => [at("empty.html")], 1, /no article/],
    ["1 for an archive that is not there", () => ["--warc", at("none.warc")], 1, /none\.warc/],
  ])("%s", async (_, args, status, message) => {
    const ended = await here(args());
    expect(ended.status).toBe(status);
    expect(ended.out).toBe("");
    expect(ended.err).toMatch(message);
    // A sentence for people, not a stack for the maker.
    expect(ended.err).not.toMatch(/^\s+at /m);
  });
});
