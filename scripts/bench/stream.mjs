// The command line over a stream of pages → pages a second, and whether its memory stays flat.
import { execFileSync, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";

/** Of the whole process, in MB. @param {number} pid */
const memoryOf = (pid) =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1000;

/** @param {string} root of the revision @param {(index: number) => string} pageAt @param {number} count @param {number} workers */
async function stream(root, pageAt, count, workers) {
  const child = spawn(process.execPath, ["scripts/trace.mjs", "--jsonl", "--workers", String(workers)], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const started = performance.now();
  /** @type {number[]} */
  const memory = [];
  let lines = 0;
  const read = (async () => {
    for await (const _ of createInterface({ input: child.stdout }))
      if (++lines % Math.ceil(count / 8) === 0 && child.pid) memory.push(memoryOf(child.pid));
  })();
  for (let index = 0; index < count; index++) {
    const line = JSON.stringify({ id: index, html: pageAt(index), url: `https://bench.example/${index}` });
    if (!child.stdin.write(`${line}\n`)) await new Promise((drained) => child.stdin.once("drain", drained));
  }
  child.stdin.end();
  await read;
  if (lines !== count) throw new Error(`${count} pages went in, and ${lines} lines came out.`);
  return { perSecond: (1000 * count) / (performance.now() - started), memory };
}

/** @param {string[]} roots @param {(index: number) => string} pageAt @param {number} count @returns {Promise<import("./numbers.mjs").Row[]>} */
export async function streamRows(roots, pageAt, count) {
  const cores = Math.min(2, availableParallelism());
  const runs = [];
  for (const root of roots)
    runs.push({ one: await stream(root, pageAt, count, 1), two: await stream(root, pageAt, count, cores) });
  return [
    {
      name: `command line, ${count.toLocaleString("en")} pages, 1 core`,
      unit: "pages/s",
      values: runs.map(({ one }) => one.perSecond),
    },
    {
      name: `command line, ${count.toLocaleString("en")} pages, ${cores} cores`,
      unit: "pages/s",
      values: runs.map(({ two }) => two.perSecond),
      least: 20,
    },
    {
      name: "its memory, at most",
      unit: "MB",
      values: runs.map(({ two }) => Math.max(...two.memory)),
    },
    {
      name: "its memory at the end, to that at half time",
      unit: "×",
      values: runs.map(({ two: { memory } }) => (memory.at(-1) ?? 0) / (memory[memory.length >> 1] ?? 1)),
      most: 1.2,
    },
  ];
}
