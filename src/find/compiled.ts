/** The lists of a grammar → the same, ready to be looked up in. */
import { expand } from "./forms";
import type { Grammar } from "./grammar";

/** Lists of words. */
const SETS = [
  "asWords",
  "ties",
  "toward",
  "withWords",
  "definite",
  "topics",
  "quotatives",
  "honorifics",
  "elisions",
  "joins",
  "hearsay",
  "toldIn",
  "afterMark",
  "agents",
  "definiteEndings",
  "adjectiveEndings",
  "calledAs",
  "reflexives",
  "conditions",
  "quoting",
  "maleArticles",
  "objectArticles",
  "femaleArticles",
  "epithets",
  "quotingOf",
  "bridges",
  "objectMarks",
  "weakHearsay",
  "places",
  "opensContent",
] as const;
/** Lists of wordings, of one word or several. */
const WORDINGS = [
  "anaphors",
  "heardBehind",
  "heardBy",
  "givenOut",
  "passedOn",
  "ownWords",
  "citing",
  "citingBehind",
  "behind",
] as const;

type Sets = Record<(typeof SETS)[number], Set<string>>;
/** By first word. */
type Wordings = Record<(typeof WORDINGS)[number], Map<string, string[][]>>;

/** The grammar’s lists, ready to be looked up in. */
export interface CompiledGrammar
  extends Omit<Grammar, keyof Sets | keyof Wordings | "endings" | "proclitics" | "rumour">,
    Sets,
    Wordings {
  endings: string[];
  proclitics: string[];
  rumour: Record<"verbs" | "infinitives" | "participles" | "never", Set<string>> | null;
  toldByPrepositions: Set<string>;
  toldByNouns: Set<string>;
  /** Longest word of an unspaced language’s lists. */
  longest: number;
}

export const split = (words: string | undefined): string[] => (words ?? "").split(/\s+/).filter(Boolean);

/** First word → the full wordings, longest first. */
export function wordingsOf(list: string[] = []): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const wording of list.flatMap((one) => expand(one)).map(split)) {
    const first = wording[0] as string;
    found.set(
      first,
      [...(found.get(first) ?? []), wording].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

export function compileGrammar(grammar: Grammar, words: Iterable<string>): CompiledGrammar {
  const { rumour, toldBy } = grammar;
  return {
    ...grammar,
    ...(Object.fromEntries(SETS.map((name) => [name, setOf(grammar[name])])) as Sets),
    ...(Object.fromEntries(WORDINGS.map((name) => [name, wordingsOf(grammar[name])])) as Wordings),
    endings: split(grammar.endings),
    proclitics: split(grammar.proclitics),
    rumour: rumour
      ? {
          verbs: setOf(rumour.verbs),
          infinitives: setOf(rumour.infinitives),
          participles: setOf(rumour.participles),
          never: setOf(rumour.never),
        }
      : null,
    toldByPrepositions: setOf(toldBy?.prepositions),
    toldByNouns: setOf(toldBy?.nouns),
    longest: grammar.unspaced ? Math.max(...[...words].map(({ length }) => length)) : 0,
  };
}

const setOf = (list: string | undefined) => new Set(split(list).flatMap(expand));
