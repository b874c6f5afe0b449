// Mutated pages and texts through reading and finding, until the time is up: `npm run fuzz -- --minutes 60 --seed 7`.
import { parseArgs } from "node:util";
import { load } from "./load.mjs";

const { values } = parseArgs({ options: { minutes: { type: "string" }, seed: { type: "string" } } });
const minutes = Number(values.minutes ?? 2);
const seed = Number(values.seed ?? Math.floor(Date.now() / 1000));
const { fuzz } = await load("/fuzz/fuzz.ts");

console.log(`Seed ${seed}, ${minutes} minutes.`);
const { inputs, kept, found, coverage } = fuzz({
  seed,
  until: Date.now() + minutes * 60_000,
  tell: (/** @type {object} */ one) => console.log(JSON.stringify(one, null, 1)),
});
console.log(`${inputs} inputs, ${kept} kept for reaching new code, ${found.length} promises broken.`);
for (const part of ["read", "find", "outlets"]) {
  const { blocks, run } = coverage.reached(new RegExp(`src/${part}/`));
  console.log(`src/${part}: ${run} of ${blocks} blocks reached, ${((100 * run) / blocks).toFixed(1)} %.`);
}
process.exitCode = found.length > 0 ? 1 : 0;
