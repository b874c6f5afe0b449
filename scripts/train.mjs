// Annotated attributions → src/find/weights.json: the weights by which find tells statements from other uses of the same words.
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
const ALPHA = 0.1;
const BETA = 1;
const SPARSE = 3;
const SMOOTH = 3;
/** Features seen in fewer candidates say nothing. */
const RARE = 8;

/**
 * @typedef {[start: number, end: number]} Span
 * @typedef {{ text: string, attributions: { cue: Span[] | null, content: Span[], kind: string }[] }} Annotated
 * @typedef {{ features: string[], cue: { start: number, end: number } }} Candidate
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

/** @param {Example[]} examples */
function fit(examples) {
  /** @type {Map<string, { z: number, n: number }>} */
  const state = new Map();
  /** @param {string} feature */
  const weight = (feature) => {
    const { z, n } = state.get(feature) ?? { z: 0, n: 0 };
    return Math.abs(z) <= SPARSE
      ? 0
      : -(z - Math.sign(z) * SPARSE) / ((BETA + Math.sqrt(n)) / ALPHA + SMOOTH);
  };
  let seed = 1;
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

const [, , file] = process.argv;
if (!file) throw new Error("Usage: node scripts/train.mjs FILE.jsonl.gz");
const { candidates } = await load("/scripts/candidates.ts");
/** @type {Annotated[]} */
const documents = gunzipSync(readFileSync(file))
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
/** @type {Map<string, number>} */
const seen = new Map();
/** @type {Example[]} */
const examples = documents.flatMap((document) =>
  /** @type {Candidate[]} */ (candidates(document.text)).flatMap((candidate) => {
    const label = labelOf(document, candidate);
    if (label === null) return [];
    for (const feature of candidate.features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    return [{ features: candidate.features, label }];
  }),
);
for (const example of examples)
  example.features = ["", ...example.features.filter((feature) => (seen.get(feature) ?? 0) >= RARE)];

const weights = fit(examples);
const rounded = [...weights]
  .map(([feature, value]) => /** @type {const} */ ([feature, Math.round(value * 100) / 100]))
  .filter(([feature, value]) => value !== 0 && feature !== "")
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  `${root}/src/find/weights.json`,
  `${JSON.stringify({ bias: Math.round((weights.get("") ?? 0) * 100) / 100, weights: Object.fromEntries(rounded) }, null, 0)}\n`,
);
const positive = examples.filter(({ label }) => label === 1).length;
console.log(`${examples.length} candidates, ${positive} of them statements; ${rounded.length} weights`);
