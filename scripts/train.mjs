// Annotated attributions → src/find/weights.json: the weights by which find tells statements from other uses of
// the same words, and where what they report ends.
//
//     node scripts/train.mjs FILE.jsonl.gz
//
// Each line of FILE is {"text", "attributions": [{"cue", "content", "kind"}]}, spans as [[start, end], …]. No text is kept, only
// weights. Logistic regression, fitted by FTRL-Proximal (McMahan et al., "Ad Click Prediction: a View from the Trenches", 2013),
// whose first penalty leaves all but the useful weights at zero.
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

const EPOCHS = 12;
const ORDERS = 7;
const ALPHA = 0.1;
const BETA = 1;
const SPARSE = 3;
const SMOOTH = 3;
/** Smaller weights decide nothing. */
const SLIGHT = { statement: 0.1, end: 0.15 };
/** Features seen in fewer candidates say nothing. */
const RARE = 8;

/** Characters by which the content may begin elsewhere than was marked: "that", a quotation mark. */
const NEAR = 8;
/** Characters of marks that may be counted to the content behind its last word. */
const MARKS = 3;

/**
 * @typedef {[start: number, end: number]} Span
 * @typedef {{ text: string, attributions: { cue: Span[] | null, content: Span[], kind: string }[] }} Annotated
 * @typedef {{ features: string[], cue: Range, begins: number | null, ends: { features: string[], word: Range }[] }} Candidate
 * @typedef {{ start: number, end: number }} Range
 * @typedef {{ features: string[], label: number }} Example
 */

/** @param {Span[] | null} spans @param {Candidate["cue"]} cue */
const touches = (spans, { start, end }) => (spans ?? []).some(([from, to]) => from < end && start < to);

/** 1: the cue of something said. 0: of nothing, or of a thought. Null: inside what somebody said, where nothing is marked. */
/** @param {Annotated} document @param {Candidate} candidate */
function labelOf({ attributions }, { cue }) {
  const marked = attributions.filter((one) => touches(one.cue, cue));
  if (marked.some(({ kind }) => kind === "speech")) return 1;
  if (marked.length > 0) return 0;
  return attributions.some(({ kind, content }) => kind === "speech" && touches(content, cue)) ? null : 0;
}

/** @param {Example[]} examples @param {number} order a different one for each order in which the examples are met */
function fit(examples, order) {
  /** @type {Map<string, { z: number, n: number }>} */
  const state = new Map();
  /** @param {string} feature */
  const weight = (feature) => {
    const { z, n } = state.get(feature) ?? { z: 0, n: 0 };
    return Math.abs(z) <= SPARSE
      ? 0
      : -(z - Math.sign(z) * SPARSE) / ((BETA + Math.sqrt(n)) / ALPHA + SMOOTH);
  };
  let seed = order;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of examples.map((one) => ({ ...one, at: random() })).sort((a, b) => a.at - b.at)) {
      const weights = example.features.map(weight);
      const p = 1 / (1 + Math.exp(-weights.reduce((sum, w) => sum + w, 0)));
      const gradient = p - example.label;
      example.features.forEach((feature, i) => {
        const at = state.get(feature) ?? { z: 0, n: 0 };
        const n = at.n + gradient * gradient;
        at.z += gradient - ((Math.sqrt(n) - Math.sqrt(at.n)) / ALPHA) * (weights[i] ?? 0);
        at.n = n;
        state.set(feature, at);
      });
    }
  }
  return new Map([...state.keys()].map((feature) => [feature, weight(feature)]));
}

/** The first place at which the marked content has ended, and those before it, which it runs past. */
/** @param {Annotated} document @param {Candidate} candidate @returns {Example[]} */
function endsOf({ attributions }, { cue, begins, ends }) {
  const [gold, ...others] = attributions.filter((one) => touches(one.cue, cue));
  if (begins === null || !gold || others.length > 0) return [];
  if (!gold.content.some(([start, end]) => Math.abs(start - begins) <= NEAR && end > begins)) return [];
  const last = Math.max(...gold.content.map(([, end]) => end));
  const reached = ends.find(({ word }) => word.start < last && last <= word.end + MARKS);
  const past = ends.filter(({ word }) => word.end + MARKS < last);
  return [
    ...past.map(({ features }) => ({ features, label: 0 })),
    ...(reached ? [{ features: reached.features, label: 1 }] : []),
  ];
}

/** The order of the examples moves each weight a little: the mean of several holds still. */
/** @param {Example[]} examples @returns {Map<string, number>} */
function averaged(examples) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (let order = 1; order <= ORDERS; order++)
    for (const [feature, weight] of fit(examples, order))
      sums.set(feature, (sums.get(feature) ?? 0) + weight / ORDERS);
  return sums;
}

/** @param {Example[]} examples @param {number} slight */
function model(examples, slight) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const known = examples.map(({ features, label }) => ({
    label,
    features: ["", ...features.filter((feature) => (seen.get(feature) ?? 0) >= RARE)],
  }));
  const weights = [...averaged(known)]
    .map(([feature, value]) => /** @type {const} */ ([feature, Math.round(value * 10) / 10]))
    .filter(([feature, value]) => feature === "" || Math.abs(value) >= slight)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const positive = examples.filter(({ label }) => label === 1).length;
  console.log(`${examples.length} examples, ${positive} of them positive; ${weights.length} weights`);
  return tree(weights);
}

/** @typedef {number | { [part: string]: Tree }} Tree */

/** Weights by feature → by its parts, one within the other, as src/find/model.ts reads them. */
/** @param {(readonly [feature: string, weight: number])[]} weights @returns {Tree} */
function tree(weights) {
  const own = weights.find(([rest]) => rest === "")?.[1];
  /** @type {Map<string, (readonly [string, number])[]>} */
  const parts = new Map();
  for (const [feature, weight] of weights) {
    if (feature === "") continue;
    const [part = "", ...rest] = feature.split(JOINT);
    parts.set(part, [...(parts.get(part) ?? []), [rest.join(JOINT), weight]]);
  }
  if (parts.size === 0 && own !== undefined) return own;
  const further = [...parts].map(([part, rest]) => [part, tree(rest)]);
  return Object.fromEntries(own === undefined ? further : [["", own], ...further]);
}

const [, , file] = process.argv;
if (!file) throw new Error("Usage: node scripts/train.mjs FILE.jsonl.gz");
const { candidates, JOINT } = await load("/scripts/candidates.ts");
/** @type {Annotated[]} */
const documents = gunzipSync(readFileSync(file))
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
/** @type {{ statement: Example[], end: Example[] }} */
const examples = { statement: [], end: [] };
for (const document of documents)
  for (const candidate of /** @type {Candidate[]} */ (candidates(document.text))) {
    const label = labelOf(document, candidate);
    if (label !== null) examples.statement.push({ features: candidate.features, label });
    examples.end.push(...endsOf(document, candidate));
  }
const models = {
  statement: model(examples.statement, SLIGHT.statement),
  end: model(examples.end, SLIGHT.end),
};
writeFileSync(`${root}/src/find/weights.json`, `${JSON.stringify(models)}\n`);
