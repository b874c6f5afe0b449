/** A WARC archive → its HTML responses. https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */

import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { brotliDecompressSync, createGunzip, gunzipSync, inflateSync } from "node:zlib";
import { decode } from "../charset";

export interface Response {
  /** WARC-Record-ID, without its angle brackets. */
  id: string;
  url: string | null;
  html: string;
}

/** Reads a stream of buffers by the line and by the byte count. */
class Source {
  private rest: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;

  constructor(stream: AsyncIterable<Buffer>) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    this.rest = this.rest.length ? Buffer.concat([this.rest, value]) : value;
    return true;
  }

  /** Without its line end; null at the end of the stream. */
  async line(): Promise<string | null> {
    let at = this.rest.indexOf(10);
    while (at < 0) {
      if (!(await this.more())) return null;
      at = this.rest.indexOf(10);
    }
    const line = this.rest.subarray(0, at).toString("utf8").replace(/\r$/, "");
    this.rest = this.rest.subarray(at + 1);
    return line;
  }

  /** Exactly `count` bytes, or what is left of them. */
  async bytes(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = count;
    while (missing > 0) {
      if (!this.rest.length && !(await this.more())) break;
      const part = this.rest.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.rest = this.rest.subarray(part.length);
    }
    return Buffer.concat(parts);
  }
}

type Headers = Map<string, string>;

const header = (line: string, headers: Headers): void => {
  const colon = line.indexOf(":");
  if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
};

/** Gzip is told by its first bytes, whatever the file is called. */
async function* open(file: string): AsyncGenerator<Buffer> {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return;
  const all = (async function* () {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* all;
  yield* Readable.from(all).pipe(createGunzip());
}

export async function* responses(file: string): AsyncGenerator<Response> {
  const source = new Source(open(file));
  for (let line = await source.line(); line !== null; line = await source.line()) {
    if (!line.startsWith("WARC/")) continue;
    const headers: Headers = new Map();
    for (let field = await source.line(); field; field = await source.line()) header(field, headers);
    const block = await source.bytes(Number(headers.get("content-length")) || 0);
    const found = response(headers, block);
    if (found) yield found;
  }
}

function response(record: Headers, block: Buffer): Response | null {
  if (record.get("warc-type") !== "response") return null;
  const end = block.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const http: Headers = new Map();
  for (const line of block.subarray(0, end).toString("latin1").split("\r\n")) header(line, http);
  const type = http.get("content-type") ?? "";
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return null;
  const bytes = payload(block.subarray(end + 4), http);
  const url = record.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  return { id: (record.get("warc-record-id") ?? "").replace(/^<|>$/g, ""), url, html: decode(bytes, type) };
}

/** Undoes the transfer and content codings. Many archives have undone them already, and kept the headers. */
function payload(body: Buffer, http: Headers): Buffer {
  const whole = /chunked/i.test(http.get("transfer-encoding") ?? "") ? (dechunk(body) ?? body) : body;
  const coding = (http.get("content-encoding") ?? "").toLowerCase();
  const undo = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[
    coding
  ];
  try {
    return undo ? undo(whole) : whole;
  } catch {
    return whole;
  }
}

/** Null for what is not in chunks. */
function dechunk(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = end < 0 ? "" : body.subarray(at, end).toString("latin1").split(";")[0]?.trim();
    if (!size || !/^[\da-f]+$/i.test(size)) return null;
    const length = Number.parseInt(size, 16);
    if (!length) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
