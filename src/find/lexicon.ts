/** Language → Lexicon: its word lists as one map from a lower-case word to what the word can be. */
import { type CompiledGrammar, compileGrammar, split, wordingsOf } from "./compiled";
import { expand, formsOf, Stems } from "./forms";
import type { Grammar } from "./grammar";
import type { CueClass, Language } from "./language";
import { type Model, modelOf } from "./model";
import type { Reading } from "./reading";

/** What a word can be; a word may be several things at once. */
export const Is = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  object: 1 << 3,
  preposition: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  auxiliary: 1 << 8,
  passive: 1 << 9,
  adverb: 1 << 10,
  negation: 1 << 11,
  number: 1 << 12,
  time: 1 << 13,
  verb: 1 << 14,
  complementizer: 1 << 15,
  title: 1 << 16,
  role: 1 << 17,
  organization: 1 << 18,
  document: 1 << 19,
  post: 1 << 20,
  outlet: 1 << 21,
  hearer: 1 << 22,
  setting: 1 << 23,
  male: 1 << 24,
  female: 1 << 25,
  givenMale: 1 << 26,
  givenFemale: 1 << 27,
  cueNoun: 1 << 28,
  nounLike: 1 << 29,
  cue: 1 << 30,
} as const;

/** How a form of a cue verb stands: "says" and "said" can carry a clause, "saying" hangs on one. */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

export interface CueEntry {
  lemma: string;
  classes: CueClass[];
  forms: VerbForm[];
  /** Further words of a phrasal cue, with the class of the whole: `[["out"], "say"]`. */
  particles: [words: string[], cls: CueClass][];
}

export interface Lexicon {
  language: Language;
  flags: Map<string, number>;
  /** Words that a list knows by a part: "министр*". */
  stems: Stems | null;
  /** Where the reading of general/ finds statements. */
  grammar: CompiledGrammar | null;
  model: Model | null;
  reading: Reading | null;
  /** Words met so far, with what is true of each: most of a text repeats. */
  seen: Map<string, { lower: string; is: number; capital: boolean; word: boolean }>;
  cues: Map<string, CueEntry>;
  adverbials: string[][];
  idioms: Set<string>;
  unsaid: Set<string>;
  makes: Set<string>;
  issues: Set<string>;
  texts: Set<string>;
  companyHas: Set<string>;
  offices: Set<string>;
  generic: Set<string>;
  /** First word of an adposition → its full wordings, longest first. */
  adpositions: Map<string, string[][]>;
  hedges: Set<string>;
  abbreviations: Set<string>;
  clitics: Set<string>;
  journalists: Set<string>;
  standing: Set<string>;
  femaleEnding: RegExp;
  outletNames: Set<string>;
  silent: Set<string>;
  polls: Set<string>;
  rumours: Set<string>;
  vague: Set<string>;
  refusing: Set<string>;
  nobodies: Set<string>;
  /** Opening mark → closing marks; marks that are both are in both. */
  quotes: Map<string, string[]>;
  /** All marks that close. */
  closing: Set<string>;
}

const flagged: [keyof Language, number][] = [
  ["determiners", Is.determiner],
  ["possessives", Is.possessive],
  ["objects", Is.object],
  ["prepositions", Is.preposition],
  ["conjunctions", Is.conjunction],
  ["subordinators", Is.subordinator],
  ["relatives", Is.relative],
  ["auxiliaries", Is.auxiliary],
  ["passives", Is.passive],
  ["adverbs", Is.adverb],
  ["negations", Is.negation],
  ["numbers", Is.number],
  ["times", Is.time],
  ["verbs", Is.verb],
  ["complementizers", Is.complementizer],
  ["titles", Is.title],
  ["roles", Is.role],
  ["organizations", Is.organization],
  ["documents", Is.document],
  ["posts", Is.post],
  ["outlets", Is.outlet],
  ["hearers", Is.hearer],
  ["settings", Is.setting],
  ["male", Is.male],
  ["female", Is.female],
  ["nouns", Is.cueNoun],
  ["nounLike", Is.nounLike],
];

/** The regular forms of an English-like verb: third person, past, participle, gerund. */
function regularForms(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith("e")) return [`${lemma}s`, `${lemma}d`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const third = /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [third, `${lemma}ed`, `${lemma}ed`, `${lemma}ing`];
}

function addVerb(
  cues: Map<string, CueEntry>,
  language: Language,
  lemma: string,
  add: (entry: CueEntry) => void,
) {
  const forms = language.irregular?.[lemma]?.split(" ") ?? regularForms(lemma);
  const names: VerbForm[] = ["present", "past", "participle", "gerund"];
  for (const [i, form] of [lemma, ...forms].entries()) {
    const entry = cues.get(form) ?? { lemma, classes: [], forms: [], particles: [] };
    const name = i === 0 ? "base" : (names[i - 1] as VerbForm);
    if (!entry.forms.includes(name)) entry.forms.push(name);
    add(entry);
    cues.set(form, entry);
  }
}

function cueEntries(language: Language): Map<string, CueEntry> {
  const cues = new Map<string, CueEntry>();
  for (const [cls, lemmas] of Object.entries(language.cues) as [CueClass, string][]) {
    for (const lemma of split(lemmas)) {
      addVerb(cues, language, lemma, (entry) => {
        if (!entry.classes.includes(cls)) entry.classes.push(cls);
      });
    }
  }
  for (const [cls, phrases] of Object.entries(language.phrasal ?? {}) as [CueClass, string[]][]) {
    for (const phrase of phrases) {
      const [verb = "", ...particles] = split(phrase);
      addVerb(cues, language, verb, (entry) => entry.particles.push([particles, cls]));
    }
  }
  return cues;
}

/** The cue verbs of a language whose table has their forms. */
function cueForms(language: Language, grammar: Grammar): Map<string, CueEntry> {
  const cues = new Map<string, CueEntry>();
  for (const [cls, notations] of Object.entries(language.cues) as [CueClass, string][])
    for (const notation of split(notations))
      for (const { text, form, particle } of formsOf(notation, grammar)) {
        const entry = cues.get(text) ?? { lemma: notation, classes: [], forms: [], particles: [] };
        if (particle !== null) entry.particles.push([[particle], cls]);
        else if (!entry.classes.includes(cls)) entry.classes.push(cls);
        if (!entry.forms.includes(form)) entry.forms.push(form);
        cues.set(text, entry);
      }
  return cues;
}

export function compile(language: Language): Lexicon {
  const flags = new Map<string, number>();
  const { grammar } = language;
  const stems = grammar ? new Stems() : null;
  const flag = (words: string | undefined, bit: number) => {
    for (const one of split(words))
      for (const word of stems ? expand(one) : [one])
        if (stems && word.length > 1 && word.includes("*")) stems.add(word, bit);
        else flags.set(word, (flags.get(word) ?? 0) | bit);
  };
  for (const [list, bit] of flagged) flag(language[list] as string | undefined, bit);
  flag(Object.keys(language.pronouns ?? {}).join(" "), Is.pronoun);
  flag(language.givenNames?.male, Is.givenMale);
  flag(language.givenNames?.female, Is.givenFemale);
  const cues = grammar ? cueForms(language, grammar) : cueEntries(language);
  flag([...cues.keys()].join(" "), Is.cue);
  const adpositions = wordingsOf(language.adpositions);
  // Where words are not parted, a wording is one only if it is known as one.
  if (grammar?.unspaced)
    for (const wording of [
      ...[grammar.behind, grammar.citingBehind, grammar.citing, grammar.heardBehind].flatMap(
        (list) => list ?? [],
      ),
      ...split(`${grammar.quoting ?? ""} ${grammar.bridges ?? ""} ${grammar.hearsay ?? ""}`),
    ])
      if (!wording.includes(" ")) flags.set(wording, flags.get(wording) ?? 0);
  const quotes = new Map<string, string[]>();
  for (const [open, close] of language.quotes) quotes.set(open, [...(quotes.get(open) ?? []), close]);
  return {
    language,
    flags,
    stems,
    grammar: grammar ? compileGrammar(grammar, flags.keys()) : null,
    reading: language.reading ?? null,
    model: language.weights ? modelOf(language.weights) : null,
    seen: new Map(),
    cues,
    adverbials: (language.adverbials ?? []).map(split),
    idioms: new Set(language.idioms),
    unsaid: new Set(split(language.unsaid)),
    makes: new Set(split(language.makes)),
    issues: new Set(split(language.issues)),
    texts: new Set(
      split(`${language.texts ?? ""} ${grammar?.toldBy?.nouns ?? ""}`).flatMap(
        grammar ? expand : (word) => [word],
      ),
    ),
    companyHas: new Set(split(language.companyHas)),
    offices: new Set(split(language.offices)),
    generic: new Set(split(language.generic).flatMap(grammar ? expand : (word) => [word])),
    adpositions,
    hedges: new Set(language.hedges?.flatMap(expand)),
    abbreviations: new Set(split(language.abbreviations)),
    clitics: new Set(split(language.clitics)),
    journalists: new Set(split(language.journalists).flatMap(grammar ? expand : (word) => [word])),
    standing: new Set(split(language.standing)),
    femaleEnding: new RegExp(`(?:${split(language.femaleEndings).join("|") || "(?!)"})$`, "i"),
    outletNames: new Set(split(language.outletNames).flatMap(grammar ? expand : (word) => [word])),
    silent: new Set(split(language.silent)),
    polls: new Set(split(language.polls)),
    rumours: new Set(split(language.rumours)),
    vague: new Set(split(language.vague)),
    refusing: new Set(split(language.refusing)),
    nobodies: new Set(split(language.nobodies)),
    quotes,
    closing: new Set(language.quotes.map(([, close]) => close)),
  };
}

const compiled = new WeakMap<Language, Lexicon>();

/** Compiled once: that takes a few milliseconds. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = compiled.get(language) ?? compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}
