// The packaged extension, clicked → when its popup is painted, the longest task of the page, heap added, bytes injected.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { median } from "./numbers.mjs";

/** What is put into the page of an English story. */
const INJECTED = ["content", "languages/en", "outlets"];

/** @param {string[]} addresses of the web of our own @param {any} browser as e2e/harness launches it */
export async function clicked(browser, addresses) {
  const taken = /** @type {Record<"first" | "again" | "task" | "heap", number[]>} */ ({
    first: [],
    again: [],
    task: [],
    heap: [],
  });
  for (const address of addresses) {
    /** @type {import("@playwright/test").Page} */
    const page = await browser.context.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(address);
    await page.evaluate(() => {
      const tasks = /** @type {any} */ (globalThis);
      tasks.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
      }).observe({ type: "longtask" });
    });
    const before = await heapOf(session);
    const start = Date.now();
    const first = await browser.clickToolbar(page);
    taken.first.push((await painted(first)) - start);
    await first.close();
    taken.heap.push((await heapOf(session)) - before);
    taken.task.push(await page.evaluate(() => /** @type {any} */ (globalThis).longest));
    const again = await browser.clickToolbar(page);
    taken.again.push((await painted(again)) - (await again.evaluate(() => performance.timeOrigin)));
    await again.close();
    await page.close();
  }
  return taken;
}

/** @param {import("@playwright/test").CDPSession} session @returns bytes */
async function heapOf(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
}

/** When the trace stood in the popup: its largest paint. Milliseconds since 1970. @param {import("@playwright/test").Page} popup */
async function painted(popup) {
  await popup.getByRole("switch").waitFor();
  return popup.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) done(performance.timeOrigin + last.startTime);
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}

/** @param {Awaited<ReturnType<typeof clicked>>} taken @returns {import("./numbers.mjs").Row[]} */
export const clickedRows = ({ first, again, task, heap }) => [
  { name: "click to painted popup, page not yet read", unit: "ms", values: [median(first)] },
  { name: "popup opened to painted, page read", unit: "ms", values: [median(again)], most: 100 },
  { name: "longest task in the page, median page", unit: "ms", values: [median(task)], most: 50 },
  { name: "heap added", unit: "MB", values: [median(heap) / 1e6], most: 10 },
];

/** @param {string[]} roots of the revisions, each built @returns {Promise<import("./numbers.mjs").Row[]>} */
export async function injectedRows(roots) {
  const scripts = await Promise.all(
    roots.map((at) => Promise.all(INJECTED.map((name) => readFile(`${at}/dist/chrome/${name}.js`)))),
  );
  const sum = (/** @type {(script: Buffer) => number} */ of) =>
    scripts.map((all) => all.reduce((total, script) => total + of(script), 0) / 1000);
  return [
    { name: "injected into an English story", unit: "kB", values: sum((script) => script.length) },
    { name: "the same, compressed", unit: "kB", values: sum((script) => gzipSync(script).length) },
  ];
}
