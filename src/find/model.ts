/** Features → how likely it is. */
import model from "./weights.json";

/** What can be asked: whether a draft is a statement; whether its content ends at a place. */
type Question = keyof typeof model;

/**
 * Logistic regression. The weights come from `scripts/train.mjs`.
 *
 * @returns 0 to 1
 */
export function probability(question: Question, features: string[]): number {
  const { bias, weights } = model[question];
  let sum = bias;
  for (const feature of features) sum += (weights as Record<string, number>)[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
