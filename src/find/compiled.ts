/** The lists of a grammar → the same, ready to be looked up in. */
import { expand } from "./forms";
import type { Grammar } from "./grammar";

/** The grammar’s lists, ready to be looked up in. */
export interface CompiledGrammar
  extends Omit<Grammar, keyof Lists | "citing" | "citingBehind" | "behind" | "rumour"> {
  rumour: Record<"verbs" | "infinitives" | "participles" | "never", Set<string>> | null;
  asWords: Set<string>;
  ties: Set<string>;
  toward: Set<string>;
  withWords: Set<string>;
  definite: Set<string>;
  topics: Set<string>;
  quotatives: Set<string>;
  honorifics: Set<string>;
  elisions: Set<string>;
  endings: string[];
  proclitics: string[];
  joins: Set<string>;
  hearsay: Set<string>;
  toldIn: Set<string>;
  afterMark: Set<string>;
  agents: Set<string>;
  definiteEndings: Set<string>;
  reflexives: Set<string>;
  conditions: Set<string>;
  quoting: Set<string>;
  maleArticles: Set<string>;
  objectArticles: Set<string>;
  femaleArticles: Set<string>;
  epithets: Set<string>;
  quotingOf: Set<string>;
  bridges: Set<string>;
  anaphors: Map<string, string[][]>;
  heardBehind: Map<string, string[][]>;
  heardBy: Map<string, string[][]>;
  givenOut: Map<string, string[][]>;
  objectMarks: Set<string>;
  passedOn: Map<string, string[][]>;
  weakHearsay: Set<string>;
  toldByPrepositions: Set<string>;
  toldByNouns: Set<string>;
  ownWords: Map<string, string[][]>;
  places: Set<string>;
  opensContent: Set<string>;
  citing: Map<string, string[][]>;
  citingBehind: Map<string, string[][]>;
  behind: Map<string, string[][]>;
  /** Longest word of an unspaced language’s lists. */
  longest: number;
}

type Lists = Pick<
  Grammar,
  | "asWords"
  | "ties"
  | "toward"
  | "withWords"
  | "definite"
  | "topics"
  | "quotatives"
  | "honorifics"
  | "elisions"
  | "endings"
  | "proclitics"
  | "joins"
  | "hearsay"
  | "toldIn"
  | "afterMark"
  | "agents"
  | "definiteEndings"
  | "reflexives"
  | "conditions"
  | "quoting"
  | "maleArticles"
  | "objectArticles"
  | "femaleArticles"
  | "epithets"
  | "quotingOf"
  | "bridges"
  | "anaphors"
  | "heardBehind"
  | "heardBy"
  | "givenOut"
  | "objectMarks"
  | "passedOn"
  | "weakHearsay"
  | "ownWords"
  | "places"
  | "opensContent"
>;

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
  const set = (list: string | undefined) => new Set(split(list).flatMap(expand));
  return {
    ...grammar,
    asWords: set(grammar.asWords),
    ties: set(grammar.ties),
    toward: set(grammar.toward),
    withWords: set(grammar.withWords),
    definite: set(grammar.definite),
    topics: set(grammar.topics),
    quotatives: set(grammar.quotatives),
    honorifics: set(grammar.honorifics),
    elisions: set(grammar.elisions),
    endings: split(grammar.endings),
    proclitics: split(grammar.proclitics),
    joins: set(grammar.joins),
    hearsay: set(grammar.hearsay),
    toldIn: set(grammar.toldIn),
    afterMark: set(grammar.afterMark),
    agents: set(grammar.agents),
    definiteEndings: set(grammar.definiteEndings),
    reflexives: set(grammar.reflexives),
    conditions: set(grammar.conditions),
    quoting: set(grammar.quoting),
    rumour: grammar.rumour
      ? {
          verbs: set(grammar.rumour.verbs),
          infinitives: set(grammar.rumour.infinitives),
          participles: set(grammar.rumour.participles),
          never: set(grammar.rumour.never),
        }
      : null,
    maleArticles: set(grammar.maleArticles),
    objectArticles: set(grammar.objectArticles),
    femaleArticles: set(grammar.femaleArticles),
    epithets: set(grammar.epithets),
    quotingOf: set(grammar.quotingOf),
    bridges: set(grammar.bridges),
    anaphors: wordingsOf(grammar.anaphors),
    heardBehind: wordingsOf(grammar.heardBehind),
    heardBy: wordingsOf(grammar.heardBy),
    givenOut: wordingsOf(grammar.givenOut),
    objectMarks: set(grammar.objectMarks),
    passedOn: wordingsOf(grammar.passedOn),
    weakHearsay: set(grammar.weakHearsay),
    toldByPrepositions: set(grammar.toldBy?.prepositions),
    toldByNouns: set(grammar.toldBy?.nouns),
    ownWords: wordingsOf(grammar.ownWords),
    places: set(grammar.places),
    opensContent: set(grammar.opensContent),
    citing: wordingsOf(grammar.citing),
    citingBehind: wordingsOf(grammar.citingBehind),
    behind: wordingsOf(grammar.behind),
    longest: grammar.unspaced ? Math.max(...[...words].map(({ length }) => length)) : 0,
  };
}
