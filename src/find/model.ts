/** Features of a draft → how sure it is that the draft is a statement. */
import model from "./weights.json";

/**
 * Logistic regression. The weights come from `scripts/train.mjs`.
 *
 * @returns 0 to 1
 */
export function probability(features: string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += (model.weights as Record<string, number>)[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
