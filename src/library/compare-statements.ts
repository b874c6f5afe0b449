/** The statements of two versions → those that went, came, or are told otherwise. */
import type { Statement } from "../statement";
import { compareWords, isAlike, type Piece } from "./compare";

export interface StatementChange {
  change: "changed" | "gone" | "new";
  /** Through whom it came, and who said it. */
  who: Piece[];
  words: Piece[];
}

/** @returns in the order of the later text; what went stands where it was. */
export function compareStatements(before: Statement[], after: Statement[]): StatementChange[] {
  const pairs = pairsOf(before, after);
  const kept = new Set(pairs.values());
  const changes: StatementChange[] = [];
  let next = 0;
  const goneUpTo = (end: number) => {
    const gone = before.slice(next, Math.max(next, end)).filter((one) => !kept.has(one));
    changes.push(...gone.map((one) => only("gone", "before", one)));
    next = Math.max(next, end);
  };
  for (const one of after) {
    const other = pairs.get(one);
    if (!other) {
      changes.push(only("new", "after", one));
      continue;
    }
    goneUpTo(before.indexOf(other));
    if (!isSame(other, one)) changes.push(changed(other, one));
  }
  goneUpTo(before.length);
  return changes;
}

/** Each later statement with what it was: first the same, then the same words, then the like of the same speaker. */
function pairsOf(before: Statement[], after: Statement[]): Map<Statement, Statement> {
  const pairs = new Map<Statement, Statement>();
  const free = new Set(before);
  for (const fits of [isSame, hasSameWords, isReworded])
    for (const one of after) {
      const other = pairs.has(one) ? undefined : [...free].find((candidate) => fits(candidate, one));
      if (!other) continue;
      pairs.set(one, other);
      free.delete(other);
    }
  return pairs;
}

const isSame = (a: Statement, b: Statement) => hasSameWords(a, b) && wayOf(a) === wayOf(b);
const hasSameWords = (a: Statement, b: Statement) => a.excerpt === b.excerpt;
const isReworded = (a: Statement, b: Statement) =>
  a.speaker?.name === b.speaker?.name && isAlike(a.excerpt, b.excerpt);

const wayOf = ({ via, speaker }: Statement): string =>
  [...via, ...(speaker ? [speaker] : [])].map(({ name }) => name).join(" → ");

const only = (change: "gone" | "new", side: "before" | "after", one: Statement): StatementChange => ({
  change,
  who: [{ in: side, text: wayOf(one) }],
  words: [{ in: side, text: one.excerpt }],
});

const changed = (before: Statement, after: Statement): StatementChange => ({
  change: "changed",
  who: wayOf(before) === wayOf(after) ? [{ in: "both", text: wayOf(after) }] : turned(before, after),
  words: compareWords(before.excerpt, after.excerpt),
});

/** Names are not compared word by word. */
const turned = (before: Statement, after: Statement): Piece[] => [
  { in: "before", text: wayOf(before) },
  { in: "after", text: wayOf(after) },
];
