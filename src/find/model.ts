/** Features → how likely it is. */

/** What can be asked: whether a draft is a statement; whether its content ends at a place. */
type Question = "statement" | "end";

/** What holds, in parts: a template and what fills it, `["lemma next", "say", "that"]`. Never joined: that would cost more than the rest. */
export type Feature = readonly string[];

/** As the file has it: by part, a weight, or further parts; "" for the weight where parts go on. */
type Tree = number | { [part: string]: Tree };

/** A language's weights, as `scripts/train.mjs` writes them. */
export type Weights = Record<Question, Tree>;

export type Model = Record<Question, Node>;

/** A map, not the tree itself: parts are words of a page, and may be named as what all objects have. */
interface Node {
  weight: number;
  next: Map<string, Node>;
}

function grow(tree: Tree): Node {
  if (typeof tree === "number") return { weight: tree, next: new Map() };
  const { "": weight = 0, ...parts } = tree;
  return {
    weight: weight as number,
    next: new Map(Object.entries(parts).map(([part, rest]) => [part, grow(rest)])),
  };
}

export const modelOf = ({ statement, end }: Weights): Model => ({
  statement: grow(statement),
  end: grow(end),
});

/**
 * Logistic regression.
 *
 * @returns 0 to 1; ½ where there is no model
 */
export function probability(model: Model | null, question: Question, features: readonly Feature[]): number {
  if (!model) return 0.5;
  const root = model[question];
  let sum = root.weight;
  for (const feature of features) {
    let node: Node | undefined = root;
    for (let i = 0; i < feature.length && node; i++) node = node.next.get(feature[i] as string);
    if (node) sum += node.weight;
  }
  return 1 / (1 + Math.exp(-sum));
}
