/** Features → how likely it is. */
import weights from "./weights.json";

/** What can be asked: whether a draft is a statement; whether its content ends at a place. */
type Question = keyof typeof weights;

/** What holds, in parts: a template and what fills it, `["lemma next", "say", "that"]`. Never joined: that would cost more than the rest. */
export type Feature = readonly string[];

/** How the parts of a feature stand in the file of weights. */
export const JOINT = "¦";

interface Node {
  weight: number;
  next: Map<string, Node>;
}

const grow = (question: Question): Node => {
  const root: Node = { weight: weights[question].bias, next: new Map() };
  for (const [feature, weight] of Object.entries(weights[question].weights)) {
    let node = root;
    for (const part of feature.split(JOINT)) {
      const next = node.next.get(part) ?? { weight: 0, next: new Map() };
      node.next.set(part, next);
      node = next;
    }
    node.weight = weight;
  }
  return root;
};

const MODELS: Record<Question, Node> = { statement: grow("statement"), end: grow("end") };

/**
 * Logistic regression. The weights come from `scripts/train.mjs`.
 *
 * @returns 0 to 1
 */
export function probability(question: Question, features: readonly Feature[]): number {
  const root = MODELS[question];
  let sum = root.weight;
  for (const feature of features) {
    let node: Node | undefined = root;
    for (let i = 0; i < feature.length && node; i++) node = node.next.get(feature[i] as string);
    if (node) sum += node.weight;
  }
  return 1 / (1 + Math.exp(-sum));
}
