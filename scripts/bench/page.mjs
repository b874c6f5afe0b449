// Pages → CPU time of the analysis in them, by the browser's own counters, beside Readability's in the same run.
import { readFile } from "node:fs/promises";
import { median, quantile } from "./numbers.mjs";

const RUNS = 5;
const PARTS = ["nothing", "readability", "extraction", "find", "highlight", "everything"];

/** @typedef {Record<string, { cold?: number, warm: number }>} Times in seconds */

/**
 * @param {import("@playwright/test").BrowserContext} context
 * @param {string[]} codes the benchmark's script, of each revision
 * @param {(string | { file: string })[]} pages HTML, or where it is
 * @returns {Promise<{ words: number, times: Times[] }[]>} of each page, of each revision
 */
export async function inPages(context, codes, pages) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  // Pages are measured as they stand: their scripts do not run, and nothing is fetched.
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  let body = "";
  await page.route(/./, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body })
      : route.abort(),
  );

  async function taskTime() {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  }

  /** @param {string} code @returns a world of its own in the page, where nothing is warm */
  async function world(code) {
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
    });
    await session.send("Runtime.evaluate", { contextId, expression: code });
    return async (/** @type {string} */ part) => {
      const before = await taskTime();
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        contextId,
        expression: `bench.${part}()`,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return { value: Number(result.value), seconds: (await taskTime()) - before };
    };
  }

  /** @param {string} code @returns {Promise<{ words: number, times: Times } | null>} */
  async function measure(code) {
    /** @type {Record<string, { cold?: number, all: number[] }>} */
    const taken = Object.fromEntries(PARTS.map((part) => [part, { all: [] }]));
    for (const part of ["readability", "everything"]) {
      const run = await world(code);
      const idle = await run("nothing");
      const { seconds } = await run(part).catch(() => ({ seconds: Number.NaN }));
      if (Number.isNaN(seconds)) return null;
      /** @type {any} */ (taken[part]).cold = seconds - idle.seconds;
    }
    const run = await world(code);
    const { value: words } = await run("prepare");
    for (let i = 0; i < RUNS; i++) for (const part of PARTS) taken[part]?.all.push((await run(part)).seconds);
    const idle = median(taken.nothing?.all ?? []);
    return {
      words,
      times: Object.fromEntries(
        Object.entries(taken).map(([part, { cold, all }]) => [
          part,
          { ...(cold !== undefined && { cold }), warm: median(all) - idle },
        ]),
      ),
    };
  }

  const measured = [];
  for (const [index, source] of pages.entries()) {
    body = typeof source === "string" ? source : await readFile(source.file, "utf8");
    await page.goto(`https://bench.example/${index}`, { waitUntil: "load", timeout: 60_000 });
    const revisions = [];
    for (const code of codes) revisions.push(await measure(code));
    if (revisions.every((one) => one !== null))
      measured.push({ words: revisions[0]?.words ?? 0, times: revisions.map(({ times }) => times) });
  }
  await page.close();
  return measured;
}

/** @param {Awaited<ReturnType<typeof inPages>>} measured @param {number} revisions @returns {import("./numbers.mjs").Row[]} */
export function pageRows(measured, revisions) {
  /** @param {(times: Times) => number} of @param {number} share */
  const of = (of, share) =>
    Array.from({ length: revisions }, (_, at) =>
      quantile(
        measured.map(({ times }) => of(/** @type {Times} */ (times[at]))),
        share,
      ),
    );
  const at =
    (/** @type {string} */ part, /** @type {"cold" | "warm"} */ how) => (/** @type {Times} */ times) =>
      times[part]?.[how] ?? Number.NaN;
  const ratio = (/** @type {"cold" | "warm"} */ how) => (/** @type {Times} */ times) =>
    at("everything", how)(times) / at("readability", how)(times);
  const rows = [];
  for (const part of PARTS.slice(1))
    for (const [name, share] of /** @type {const} */ ([
      ["median", 0.5],
      ["p95", 0.95],
    ]))
      for (const how of /** @type {const} */ (["cold", "warm"]))
        if (how === "warm" || part === "readability" || part === "everything")
          rows.push({
            name: `${part}, ${how}, ${name}`,
            unit: "ms",
            values: of((times) => 1000 * at(part, how)(times), share),
          });
  for (const how of /** @type {const} */ (["cold", "warm"]))
    rows.push(
      {
        name: `everything to readability, ${how}, median`,
        unit: "×",
        values: of(ratio(how), 0.5),
        most: 1.3,
      },
      { name: `everything to readability, ${how}, p95`, unit: "×", values: of(ratio(how), 0.95), most: 1.5 },
    );
  return rows;
}
