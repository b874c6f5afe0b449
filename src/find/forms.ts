/**
 * Notations of word lists → words: how a table writes many forms of a word in one.
 *
 *     dij{o,eron}     one form for each ending in braces
 *     afirm+ar        the endings of a conjugation of the grammar
 *     mit:teil+en     a verb whose particle stands apart, or joined before it
 *     *minister       any word with that ending; министр*: any with that beginning; *sprecher*: any with it inside
 */
import type { Grammar } from "./grammar";
import type { VerbForm } from "./lexicon";

export interface Form {
  text: string;
  form: VerbForm;
  /** The particle that must follow in the clause: "teilte … mit". */
  particle: string | null;
}

/** "dij{o,eron}" → "dijo", "dijeron". */
export function expand(word: string): string[] {
  const open = word.indexOf("{");
  if (open < 0) return [word];
  const close = word.indexOf("}", open);
  const [before, inside, after] = [word.slice(0, open), word.slice(open + 1, close), word.slice(close + 1)];
  return inside.split(",").flatMap((part) => expand(before + part + after));
}

/** Every form of a cue verb. "dicho/p" and "diciendo/g" are its participle and gerund. */
export function formsOf(notation: string, { conjugations = {} }: Grammar): Form[] {
  const [particle, verb] = notation.includes(":")
    ? (notation.split(":") as [string, string])
    : [null, notation];
  const [stem = "", name] = verb.split("+");
  const endings = name === undefined ? null : conjugations[name];
  if (name !== undefined && !endings) throw new Error(`No conjugation for ${notation}`);
  const simple: Form[] = endings
    ? [
        ...conjugated(stem, endings.finite, "past"),
        ...conjugated(stem, endings.participle ?? "", "participle"),
        ...conjugated(stem, endings.gerund ?? "", "gerund"),
      ]
    : expand(stem).map((word) => ({ text: word.replace(/\/[pg]$/, ""), form: markOf(word), particle: null }));
  if (particle === null) return simple;
  const joined = simple.map((one) => ({ ...one, text: particle + one.text }));
  return [...joined, ...simple.filter(({ form }) => form === "past").map((one) => ({ ...one, particle }))];
}

const markOf = (word: string): VerbForm =>
  word.endsWith("/p") ? "participle" : word.endsWith("/g") ? "gerund" : "past";

function conjugated(stem: string, endings: string, form: VerbForm): Form[] {
  const stems = expand(stem);
  return endings
    .split(" ")
    .filter(Boolean)
    .flatMap((ending) =>
      stems.map((one) => ({
        text: ending.includes("_") ? ending.replace("_", one) : one + (ending === "0" ? "" : ending),
        form,
        particle: null,
      })),
    );
}

/** Words by their beginning, ending or middle, longest first. */
export class Stems {
  private readonly starts = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private readonly insides: [string, number][] = [];
  private longest = 0;

  add(pattern: string, bit: number): void {
    const bare = pattern.replaceAll("*", "");
    this.longest = Math.max(this.longest, bare.length);
    if (pattern.startsWith("*") && pattern.endsWith("*")) this.insides.push([bare, bit]);
    else {
      const map = pattern.startsWith("*") ? this.ends : this.starts;
      map.set(bare, (map.get(bare) ?? 0) | bit);
    }
  }

  flagsOf(word: string): number {
    let is = 0;
    for (let n = Math.min(word.length, this.longest); n > 1; n--) {
      is |= this.starts.get(word.slice(0, n)) ?? 0;
      is |= this.ends.get(word.slice(-n)) ?? 0;
      if (is) break;
    }
    for (const [part, bit] of this.insides) if (word.includes(part)) is |= bit;
    return is;
  }
}

/** Whether a word is one of a list, ends as one that is written "*x", or begins as one that is written "x*". */
export function matches(word: string, list: Set<string>): boolean {
  if (list.has(word)) return true;
  for (const one of list) {
    if (one.startsWith("*") && word.endsWith(one.slice(1)) && word.length >= one.length) return true;
    if (one.endsWith("*") && word.startsWith(one.slice(0, -1))) return true;
  }
  return false;
}
