/**
 * What one language has to say about reporting: words and their use, never rules. The engine in this folder reads
 * any language from such a table; `languages/xx.ts` holds one each.
 *
 * Word lists are written as one string, words separated by white space, because that is how a person edits them.
 */

import type { Grammar } from "./grammar";
import type { Weights } from "./model";
import type { Reading } from "./reading";

/** How a cue verb takes what is said. */
export type CueClass =
  | "say" // say, add, argue: a clause or a quotation; may stand before its subject
  | "tell" // tell, assure: a hearer, then a clause or a quotation
  | "ask" // ask: a question
  | "show" // show, find, indicate: what documents do
  | "call" // call, describe: a thing and what it is called
  | "talk" // mention, discuss, refer to: a thing talked about
  | "cite" // cite, quote: whom somebody else heard it from
  | "act"; // urge, vow, accuse: a thing done by saying it

export interface Pronoun {
  gender: Gender;
  plural: boolean;
  /** It means a person, though it does not tell a man from a woman: Turkish "o", French "son". */
  person?: boolean;
}

export type Gender = "male" | "female" | "thing" | "any";

export interface Language {
  /** BCP 47 primary tag. */
  tag: string;
  /** Opening and closing quotation marks, in order of use. */
  quotes: [open: string, close: string][];
  /** Words that end in a full stop without ending the sentence, without their stop, in lower case. */
  abbreviations: string;
  /** Endings split off a word as tokens of their own ("Rubio’s", "she’d"). */
  clitics?: string;

  determiners?: string;
  possessives?: string;
  prepositions?: string;
  conjunctions?: string;
  subordinators?: string;
  relatives?: string;
  auxiliaries?: string;
  /** Forms of "to be": with a participle, a passive. */
  passives?: string;
  adverbs?: string;
  /** Cue verbs with a word behind them that make them something else: "adding to the costs". */
  idioms?: string[];
  /** "is expected to argue": words before an infinitive by which nothing is said yet. */
  unsaid?: string;
  /** "it led her to declare": what makes somebody say something. */
  makes?: string;
  /** "put out a statement saying": how a text is given out by whoever says it. */
  issues?: string;
  /** Texts that are given out and quoted from: "in the statement". */
  texts?: string;
  /** What only companies have, behind their names: "a Norwire spokesman". */
  companyHas?: string;
  /** Offices that say whether a man or a woman holds them, of which an article seldom knows two. */
  offices?: string;
  /** Adverbs of several words that may stand inside a verb ("has in the past said"). */
  adverbials?: string[];
  negations?: string;
  numbers?: string;
  /** Weekdays, months, "yesterday", "last": words that date a statement. */
  times?: string;
  /** Verbs that are no cues, in the forms in which a finite verb ends a noun phrase. */
  verbs?: string;
  /** Pronouns that can be the subject of a cue, with whom they can mean. */
  pronouns?: Record<string, Pronoun>;
  /** Those that stand for a source elsewhere: "his", "them". */
  otherPronouns?: Record<string, Pronoun>;
  /** Nouns that stand for whatever organization, outlet or document was last spoken of. */
  generic?: string;
  /** Pronouns that cannot be the subject of a cue ("him"). */
  objects?: string;
  /** Marks of the clause that reports ("that", "whether"). */
  complementizers?: string;

  /**
   * By class: lemmas, whose irregular forms stand in {@link irregular}; where there is a {@link grammar}, forms in the
   * notation of forms.ts.
   */
  cues: Partial<Record<CueClass, string>>;
  /**
   * Lemmas that, negated, report nothing: "did not comment"; where there is a {@link grammar}, nouns for what a verb of acts
   * may be about without reporting: "refused the comment".
   */
  silent?: string;
  /** Verbs that negate them: "declined to comment". */
  refusing?: string;
  /** Subjects that say that nobody spoke. */
  nobodies?: string;
  /** lemma: "third-person past participle gerund". */
  irregular?: Record<string, string>;
  /** Cue verbs made of a verb and a particle: "point out" → class. */
  phrasal?: Partial<Record<CueClass, string[]>>;
  /** Forms that are as often nouns ("claims", "reports"). */
  nounLike?: string;
  /** Words before a source: "according to", "per". */
  adpositions?: string[];
  /** Nouns with a content of their own ("claim", "announcement"). */
  nouns?: string;
  /** "reportedly", "allegedly". */
  hedges?: string[];

  /** Words before a person's name ("Secretary", "Mr"). */
  titles?: string;
  /** Nouns for people in a role, lower case ("spokesman", "minister"). */
  roles?: string;
  /** Roles and nouns of one gender. */
  male?: string;
  female?: string;
  /** Nouns that mark a name as that of an organization, and stand for one later ("the ministry"). */
  organizations?: string;
  /** Nouns for documents ("report", "filing"). */
  documents?: string;
  /** Those of them that speak for themselves, whoever made them ("study"). */
  standing?: string;
  /** Those that ask people. */
  polls?: string;
  /** Those that, with none but the words of {@link vague} before them, nobody owns: "early reports". */
  rumours?: string;
  vague?: string;
  /** Nouns for posts ("tweet"). */
  posts?: string;
  /** Nouns for outlets, which stand for one later ("the newspaper"). */
  outlets?: string;
  /** Last words of outlets' names ("the Norrby Gazette"); where there is a {@link grammar}, first words too. */
  outletNames?: string;
  /** Hearers that are no outlet ("reporters", "a crowd"). */
  hearers?: string;
  /** Roles of people who pass on what they are told. */
  journalists?: string;
  /** Occasions of speech: "interview", "press conference". */
  settings?: string;
  /** Endings of given names that are hardly ever a man's. */
  femaleEndings?: string;
  /** Given names, to know a person and "he" from "she". */
  givenNames?: { male: string; female: string };

  /** How sentences are built, for the reading in general/; without it the weights of a model decide. */
  grammar?: Grammar;
  /** What reads by the grammar; whoever loads the language adds it. */
  reading?: Reading;
  /** What a model has learnt of the language, where it decides instead of a grammar. */
  weights?: Weights;
}
