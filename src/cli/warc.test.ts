import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gather } from "./gather";
import { responses } from "./warc";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "warc-"));
});
afterAll(() => rm(folder, { recursive: true }));

const HTML = "<p>The café by the harbour</p>";

interface Parts {
  type?: string;
  uri?: string;
  http?: string;
  body?: Uint8Array | string;
  length?: number;
}

const record = ({
  type = "response",
  uri = "https://courier.example/a",
  http = "",
  body = HTML,
  length,
}: Parts) => {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\n${http || "Content-Type: text/html; charset=utf-8"}\r\n\r\n`),
    Buffer.from(body as string),
  ]);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: ${uri}\r\n` +
        `Content-Length: ${length ?? block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);
};

const found = async (archive: Uint8Array) => {
  const file = join(folder, "a.warc");
  await writeFile(file, archive);
  return gather(responses(file));
};

const RESPONSE = { id: "urn:uuid:1", url: "https://courier.example/a", html: HTML };

const chunked = (...chunks: string[]) =>
  Buffer.concat([
    ...chunks.map((chunk) => Buffer.from(`${Buffer.byteLength(chunk).toString(16)};x=1\r\n${chunk}\r\n`)),
    Buffer.from("0\r\n\r\n"),
  ]);

const coded = (coding: string) => `Content-Type: text/html; charset=utf-8\r\nContent-Encoding: ${coding}`;

const CHUNKED = "Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked";

describe("a response", () => {
  test.each([
    ["as it stands", record({})],
    ["with an address in angle brackets", record({ uri: "<https://courier.example/a>" })],
    ["in XHTML", record({ http: "content-type: application/xhtml+xml" })],
    ["compressed by gzip", record({ http: coded("gzip"), body: gzipSync(HTML) })],
    ["compressed by deflate", record({ http: coded("deflate"), body: deflateSync(HTML) })],
    ["compressed by brotli", record({ http: coded("br"), body: brotliCompressSync(HTML) })],
    ["said to be compressed, and not", record({ http: coded("gzip") })],
    ["in chunks", record({ http: CHUNKED, body: chunked(HTML.slice(0, 9), HTML.slice(9)) })],
    ["said to be in chunks, and not", record({ http: CHUNKED })],
    ["in an archive compressed whole", gzipSync(record({}))],
    [
      "in latin letters",
      record({ http: "Content-Type: text/html; charset=iso-8859-1", body: Buffer.from(HTML, "latin1") }),
    ],
  ])("%s", async (_, archive) => {
    expect(await found(archive)).toEqual([RESPONSE]);
  });

  test("compressed record by record, as archives are", async () => {
    expect(
      await found(Buffer.concat([gzipSync(record({})), gzipSync(record({ body: "<p>b</p>" }))])),
    ).toEqual([RESPONSE, { ...RESPONSE, html: "<p>b</p>" }]);
  });

  test("among other records", async () => {
    const archive = Buffer.concat([
      record({ type: "warcinfo" }),
      record({ type: "request" }),
      record({}),
      record({ http: "Content-Type: image/png" }),
      record({ http: "X-Norrby: 1" }),
      record({ body: "<p>b</p>" }),
    ]);
    expect((await found(archive)).map(({ html }) => html)).toEqual([HTML, "<p>b</p>"]);
  });

  test("longer than one read of the file", async () => {
    const body = "<p>harbour</p>".repeat(50_000);
    const [first, second] = await found(Buffer.concat([record({ body }), record({})]));
    expect(first?.html.length).toBe(body.length);
    expect(second).toEqual(RESPONSE);
  });

  test("holding what looks like a record is one", async () => {
    expect(await found(record({ body: `<pre>\r\n${record({})}</pre>` }))).toHaveLength(1);
  });
});

describe("no response", () => {
  test.each([
    ["an empty file", Buffer.alloc(0)],
    ["no archive", Buffer.from("<html><p>The harbour</p></html>\n")],
    ["a record without an end to its headers", Buffer.from("WARC/1.1\r\nWARC-Type: response\r\n")],
    [
      "a record without its block",
      Buffer.from("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\n"),
    ],
    [
      "a length that is no number",
      Buffer.from("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: long\r\n\r\nabc"),
    ],
  ])("%s", async (_, archive) => {
    expect(await found(archive)).toEqual([]);
  });

  test("a file that is not there is an error", async () => {
    await expect(gather(responses(join(folder, "none.warc")))).rejects.toThrow("ENOENT");
  });
});

test("a page cut short is what there is of it", async () => {
  const whole = record({});
  expect(await found(whole.subarray(0, whole.length - 10))).toEqual([
    { ...RESPONSE, html: HTML.slice(0, -6) },
  ]);
});
