// Texts → words a second of find in Node, beside two other libraries; how its time grows with length and with statements.
import { mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import nlp from "compromise";

const { parse: quoteParser } = createRequire(import.meta.url)("quote-parser");

const ROUNDS = 12;

/** @typedef {(text: string) => unknown} Finder */

/** @param {string} code of e2e/bench/engine.ts @returns {Promise<Finder>} */
export async function finderOf(code) {
  const file = join(await mkdtemp(join(tmpdir(), "headwater-bench-")), "engine.mjs");
  await writeFile(file, code);
  const { plain, trace, knowledgeOf } = await import(pathToFileURL(file).href);
  const knowledge = knowledgeOf("en");
  return (text) => trace(plain(text, null, "en"), knowledge, "");
}

/** CPU time in milliseconds. @param {() => void} run */
function timed(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const wordsIn = (/** @type {string} */ text) => text.split(/\s+/).length;

/** The best of some rounds, each taken in turn: others on the machine can only slow it. @param {Finder[]} finders @param {string[]} texts */
function best(finders, texts, rounds = ROUNDS) {
  const taken = finders.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [at, find] of finders.entries())
      taken[at] = Math.min(
        taken[at] ?? 0,
        timed(() => texts.forEach(find)),
      );
  return taken;
}

/** @param {Finder[]} finders of each revision @param {string[]} texts @returns {import("./numbers.mjs").Row[]} */
export function speedRows(finders, texts) {
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const speed = (/** @type {number} */ milliseconds) => (1000 * words) / milliseconds;
  const own = best(finders, texts).map(speed);
  // As they are slow, once warm is enough.
  const [compromise, parser] = best(
    [(text) => nlp(text).quotations().json(), (text) => quoteParser(text, "en", { minLength: 1 })],
    texts,
    2,
  ).map(speed);
  return [
    { name: "find, in Node, warm", unit: "words/s", values: own, least: 1_000_000 },
    { name: "compromise, .quotations()", unit: "words/s", values: [compromise ?? 0] },
    { name: "quote-parser", unit: "words/s", values: [parser ?? 0] },
  ];
}

/**
 * The exponent of growth: 1 is linear, 2 is quadratic.
 *
 * @param {Finder[]} finders @param {{ size: number, text: string }[]} made the smallest first
 */
function growth(finders, made) {
  return finders.map((find) => {
    const taken = made.map(({ size, text }) => ({ size, time: best([find], [text], 3)[0] ?? 0 }));
    const [first, last] = [taken[1], taken.at(-1)];
    if (!first || !last) throw new Error("Growth shows between sizes only.");
    return { taken, exponent: Math.log(last.time / first.time) / Math.log(last.size / first.size) };
  });
}

/** Nearly straight: what is left over is the cache's, and the collector's. */
const STRAIGHT = 1.2;

/**
 * @param {Finder[]} finders
 * @param {string} what
 * @param {{ size: number, text: string }[]} made
 * @returns {import("./numbers.mjs").Row[]}
 */
export function growthRows(finders, what, made) {
  const grown = growth(finders, made);
  return [
    ...made.map(({ size }, at) => ({
      name: `find, ${size.toLocaleString("en")} ${what}`,
      unit: "ms",
      values: grown.map(({ taken }) => taken[at]?.time ?? 0),
    })),
    {
      name: `growth with ${what}, exponent`,
      unit: "",
      values: grown.map(({ exponent }) => exponent),
      most: STRAIGHT,
    },
  ];
}
