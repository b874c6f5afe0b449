// The product's regular expressions → fuzz/regexes.json: which of them are known to take no more than linear time. Those that
// may take longer are listed there with the longest text they meet, written by hand, and the text that is worst for them.
import { readFile, writeFile } from "node:fs/promises";
import { check } from "recheck";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

const FILE = `${root}/fuzz/regexes.json`;
/** Milliseconds for one pattern. */
const PATIENCE = 30_000;

/** @param {import("recheck").Diagnostics} verdict */
const worstFor = (verdict) =>
  verdict.status === "vulnerable"
    ? {
        pumps: verdict.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })),
        suffix: verdict.attack.suffix,
      }
    : null;

const { inProduct, keyOf } = await load("/fuzz/patterns.ts");
const before = JSON.parse(await readFile(FILE, "utf8"));
/** @type {string[]} */
const linear = [];
/** @type {Record<string, object>} */
const longer = {};
for (const pattern of await inProduct()) {
  const key = keyOf(pattern);
  if (before.linear.includes(key)) linear.push(key);
  else if (before.longer[key]) longer[key] = before.longer[key];
  else {
    const { source, flags, file } = pattern;
    const verdict = await check(source, flags, { timeout: PATIENCE });
    if (verdict.status === "safe") linear.push(key);
    else {
      longer[key] = { file, pattern: `/${source}/${flags}`, most: 0, why: "", worst: worstFor(verdict) };
      console.log(`${file}: /${source}/${flags} takes more than linear time, or nobody knows.`);
    }
  }
}
await writeFile(FILE, `${JSON.stringify({ linear: linear.sort(), longer }, null, 2)}\n`);
