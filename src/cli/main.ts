/** The command line: saved pages or plain text in, traces out. */
import { readFile } from "node:fs/promises";
import { decode } from "../charset";
import { english } from "../english";
import { type Format, formats } from "../export";
import { type Options, options, usage } from "./arguments";
import { traceLine } from "./jsonl";
import { lines } from "./lines";
import { traceOne } from "./trace-one";
import { responses } from "./warc";

/** Waits until the reader at the other end has room again, so that memory does not grow. */
const print = (line: string): Promise<void> | void =>
  process.stdout.write(`${line}\n`)
    ? undefined
    : new Promise((resolve) => process.stdout.once("drain", resolve));

/** @returns the exit status: 0; 1 where a page could not be traced; 2 for wrong usage. */
export async function main(args: string[]): Promise<number> {
  const names = Object.keys(formats);
  const wanted = options(args, names);
  if ("wrong" in wanted) {
    console.error(`${wanted.wrong}\n\n${usage(names)}`);
    return 2;
  }
  // Whoever reads the output may stop early, as head does.
  process.stdout.on("error", () => process.exit(0));
  return { page, warc, jsonl }[wanted.mode](wanted);
}

async function page({ files, url, language, format }: Options): Promise<number> {
  const [file] = files as [string];
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await all(process.stdin) : await readFile(file);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  const result = traceOne({ html: decode(bytes), url, language });
  if ("error" in result) {
    console.error(result.error.message);
    return 1;
  }
  await print((formats[format] as Format).render(result.trace, english));
  return 0;
}

async function all(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function warc({ files, url, language }: Options): Promise<number> {
  try {
    for (const file of files) {
      for await (const { id, url: target, html } of responses(file)) {
        await print(JSON.stringify({ id, ...traceOne({ html, url: url ?? target, language }) }));
      }
    }
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function jsonl({ language }: Options): Promise<number> {
  for await (const line of lines(process.stdin)) {
    if (line.trim()) await print(JSON.stringify(traceLine(line, language)));
  }
  return 0;
}
