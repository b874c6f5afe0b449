// The analysis against Readability alone, on the same pages in the same run; the speed of find; the size of what is injected.
//
//     npm run bench [-- FILE…]      saved pages; without any, the stories of e2e/web
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build as bundle } from "vite";
import { build } from "./build.mjs";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

const RUNS = 7;
const STORIES = ["harrowcourier.example/harbour/mercury-silt", "selwickledger.example/news/inner-harbour"];

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
/** @param {number} seconds */
const ms = (seconds) => `${(1000 * seconds).toFixed(1)} ms`;

/** @returns {Promise<string>} a script that puts the functions to measure into `globalThis.bench` */
async function script() {
  const entry = `${root}/e2e/bench/entry.ts`;
  const made = await bundle({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (
    Array.isArray(made) ? made[0] : made
  );
  return output[0].code;
}

await build("chrome");
const { startWeb } = await load("/e2e/harness/web.ts");
const { launchChromium } = await load("/e2e/harness/chromium.ts");
const web = await startWeb();
const browser = await launchChromium({ headless: true, web: web.port, sealed: true });
/** @type {import("@playwright/test").Page} */
const page = await browser.context.newPage();
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable", { timeDomain: "threadTicks" });
const code = await script();

/** CPU time of the page's main thread, in seconds. */
async function taskTime() {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((/** @type {{ name: string }} */ { name }) => name === "TaskDuration")?.value ?? 0;
}

/** @param {number} contextId @param {string} call */
async function run(contextId, call) {
  const before = await taskTime();
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    contextId,
    expression: `bench.${call}()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return { value: Number(result.value), seconds: (await taskTime()) - before };
}

/** @param {string} address */
async function measure(address) {
  await page.goto(address, { waitUntil: "load", timeout: 60_000 });
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  await session.send("Runtime.evaluate", { contextId: executionContextId, expression: code });
  /** @type {Record<string, number[]>} */
  const times = { nothing: [], analysis: [], readability: [], find: [] };
  const { value: words } = await run(executionContextId, "prepare");
  let statements = 0;
  let rounds = 0;
  for (let i = 0; i < RUNS; i++) {
    for (const call of Object.keys(times)) {
      const { value, seconds } = await run(executionContextId, call);
      times[call]?.push(seconds);
      if (call === "analysis") statements = value;
      if (call === "find") rounds = value;
    }
  }
  // What the call itself costs.
  const idle = median(times.nothing ?? []);
  const [analysis, readability, find] = ["analysis", "readability", "find"].map((call) => ({
    first: (times[call]?.[0] ?? 0) - idle,
    warm: median(times[call] ?? []) - idle,
    best: Math.min(...(times[call] ?? [])) - idle,
  }));
  if (!analysis || !readability || !find) throw new Error("unreachable");
  return { words, statements, analysis, readability, find: find.best / rounds };
}

const files = process.argv.slice(2);
if (files.length > 0) {
  await page.route("https://bench.example/*", async (route) => {
    const file = files[Number(new URL(route.request().url()).pathname.slice(1))];
    await route.fulfill({ contentType: "text/html; charset=utf-8", body: file ? await readFile(file) : "" });
  });
  // Saved pages are measured as they stand: their scripts do not run, and nothing is fetched.
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.route(/^(?!https:\/\/bench\.example\/)/, (route) => route.abort());
}
const addresses = files.length
  ? files.map((_, index) => `https://bench.example/${index}`)
  : STORIES.map((story) => `https://${story}`);

/** @type {Awaited<ReturnType<typeof measure>>[]} */
const rows = [];
for (const address of addresses) {
  const row = await measure(address);
  if (row.statements >= 0) rows.push(row);
}
/** @param {(row: (typeof rows)[number]) => number} of */
const total = (of) => rows.reduce((sum, row) => sum + of(row), 0);
const analysis = total((row) => row.analysis.warm);
const readability = total((row) => row.readability.warm);
/** What is put into the page of an English story, and what only others want. */
const SCRIPTS = ["content", "languages/en", "outlets", "grammar", "languages/de", "follow"];

console.log(
  `${rows.length} pages, ${total((row) => row.words)} words, ${total((row) => row.statements)} statements`,
);
console.log(
  `first run   analysis ${ms(total((row) => row.analysis.first))}, Readability alone ${ms(total((row) => row.readability.first))}: ${(total((row) => row.analysis.first) / total((row) => row.readability.first)).toFixed(2)} times`,
);
console.log(
  `median of ${RUNS} analysis ${ms(analysis)}, Readability alone ${ms(readability)}: ${(analysis / readability).toFixed(2)} times`,
);
console.log(
  `find        ${Math.round(total((row) => row.words) / total((row) => row.find))} words a second on one core, warm, best of ${RUNS}`,
);
for (const name of SCRIPTS) {
  const script = await readFile(`${root}/dist/chrome/${name}.js`);
  const [size, compressed] = [script.length, gzipSync(script).length].map((bytes) =>
    (bytes / 1000).toFixed(0),
  );
  console.log(`${`${name}.js`.padEnd(16)}${size} kB, ${compressed} kB compressed`);
}

await browser.close();
await web.close();
