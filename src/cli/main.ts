/** The command line: saved pages or plain text in, traces out. */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { decode } from "../charset";
import { english } from "../english";
import { type Format, formats } from "../export";
import { type Options, options, usage } from "./arguments";
import { done, type Job, undone } from "./job";
import { lines } from "./lines";
import { inOrder } from "./pool";
import { isLost, type Start, threads } from "./threads";
import { traceOne } from "./trace-one";
import { responses } from "./warc";

/** Waits until the reader at the other end has room again, so that memory does not grow. */
const print = (line: string): Promise<void> | void =>
  process.stdout.write(`${line}\n`)
    ? undefined
    : new Promise((resolve) => process.stdout.once("drain", resolve));

/** Milliseconds for one page of a stream; a story takes some hundredths of a second. */
const LIMIT = 120_000;

/**
 * @param start a worker thread that runs src/cli/worker.ts.
 * @returns the exit status: 0; 1 where a page could not be traced; 2 for wrong usage.
 */
export async function main(args: string[], start: Start): Promise<number> {
  const names = Object.keys(formats);
  const wanted = options(args, names);
  if ("wrong" in wanted) {
    console.error(`${wanted.wrong}\n\n${usage(names)}`);
    return 2;
  }
  // Whoever reads the output may stop early, as head does.
  process.stdout.on("error", () => process.exit(0));
  return { page, warc, jsonl }[wanted.mode](wanted, start);
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

async function warc(options: Options, start: Start): Promise<number> {
  try {
    await stream(recordsOf(options), options, start);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function* recordsOf({ files, url, language }: Options): AsyncGenerator<Job> {
  for (const file of files)
    for await (const { id, url: target, html } of responses(file))
      yield { id, request: { html, url: url ?? target, language } };
}

async function jsonl(options: Options, start: Start): Promise<number> {
  await stream(linesOf(options), options, start);
  return 0;
}

async function* linesOf({ language }: Options): AsyncGenerator<Job> {
  for await (const line of lines(process.stdin)) if (line.trim()) yield { line, language };
}

async function stream(jobs: AsyncIterable<Job>, { workers }: Options, start: Start): Promise<void> {
  const size = workers ?? availableParallelism();
  const { make, close } = threads<Job, string>(start, LIMIT);
  const here = async (job: Job) => done(job);
  const there = async (job: Job) => {
    const line = await make(job);
    return isLost(line) ? undone(job, LOST[line.lost]) : line;
  };
  try {
    for await (const line of inOrder(jobs, size, size === 1 ? here : there)) await print(line);
  } finally {
    await close();
  }
}

const LOST = { died: "The page ended the thread that traced it.", hung: "Tracing the page took too long." };
