// Speed, size and memory in one table, each beside its target, all taken in one run.
//
//     npm run bench [-- --against REV] [--pages N] [FILE…]
//
// Sixty stories are made up; saved pages can be given beside them. With --against, another revision is measured in turn
// with this one. --pages: how many go through the command line, 200 unless told; 10000 for its memory over a long run.

import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bundle } from "./bench/bundle.mjs";
import { clicked, clickedRows, injectedRows } from "./bench/extension.mjs";
import { finderOf, growthRows, speedRows } from "./bench/node.mjs";
import { table } from "./bench/numbers.mjs";
import { inPages, pageRows } from "./bench/page.mjs";
import { checkOut } from "./bench/revision.mjs";
import { streamRows } from "./bench/stream.mjs";
import { build } from "./build.mjs";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { against: { type: "string" }, pages: { type: "string", default: "200" } },
});

/** Words of the stories, ten of each. */
const SIZES = [250, 500, 800, 1200, 2500, 6000];
const STORIES = SIZES.flatMap((words) => Array.from({ length: 10 }, (_, seed) => ({ seed, words })));
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];
const STATEMENTS = [100, 1_000, 10_000, 50_000];
/** Words of a statement, about. */
const SAID = 16;
const CLICKED = ["harrowcourier.example/harbour/mercury-silt", "selwickledger.example/news/inner-harbour"];

const other = values.against ? checkOut(values.against) : null;
const roots = other ? [root, other.root] : [root];
/** @param {string} title @param {import("./bench/numbers.mjs").Row[]} rows */
const print = (title, rows) => console.log(`${title}\n${table(rows)}\n`);

try {
  const { pageOf, paragraphsOf } = await load("/e2e/bench/stories.ts");
  const textOf = (/** @type {object} */ shape) => paragraphsOf(shape).join("\n\n");

  const finders = [];
  for (const at of roots) finders.push(await finderOf(await bundle(at, "e2e/bench/engine.ts", "esm")));
  print("In Node", [
    ...speedRows(finders, STORIES.map(textOf)),
    ...growthRows(
      finders,
      "words",
      LENGTHS.map((size) => ({ size, text: textOf({ seed: 1, words: size }) })),
    ),
    ...growthRows(
      finders,
      "statements",
      STATEMENTS.map((size) => ({ size, text: textOf({ seed: 2, words: SAID * size, said: 1 }) })),
    ),
  ]);

  await build("chrome");
  if (other) execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: other.root, stdio: "inherit" });
  const { startWeb } = await load("/e2e/harness/web.ts");
  const { launchChromium } = await load("/e2e/harness/chromium.ts");
  const web = await startWeb();
  const browser = await launchChromium({ headless: true, web: web.port, sealed: true });
  const codes = [];
  for (const at of roots) codes.push(await bundle(at, "e2e/bench/entry.ts", "iife"));
  const pages = [...STORIES.map(pageOf), ...files.map((file) => ({ file }))];
  const measured = await inPages(browser.context, codes, pages);
  print(`In the page: CPU time over ${measured.length} pages`, pageRows(measured, codes.length));
  print("The extension, clicked", [
    ...clickedRows(
      await clicked(
        browser,
        CLICKED.flatMap((story) => Array(5).fill(`https://${story}`)),
      ),
    ),
    ...(await injectedRows(roots)),
  ]);
  await browser.close();
  await web.close();

  const saved = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const all = [...STORIES.map(pageOf), ...saved];
  print(
    "The command line",
    await streamRows(roots, (index) => all[index % all.length] ?? "", Number(values.pages)),
  );
} finally {
  other?.remove();
}
