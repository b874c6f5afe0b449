/** The sources of an article so far, by what they are looked up by: so that ten thousand of them are found as fast as ten. */
import type { SourceKind } from "../trace";
import type { Person } from "./people";
import type { Known } from "./sources";

export class SourceIndex {
  /** @param stem letters by which inflected words are the same; 0: all of them */
  constructor(private readonly stem = 0) {}

  readonly all: Known[] = [];
  private readonly byKey = new Map<string, Known[]>();
  private readonly byWord = new Map<string, Known[]>();
  private readonly byRole = new Map<string, Known[]>();
  private readonly byPerson = new Map<Person, Known>();
  private readonly byAcronym = new Map<string, Known>();
  private readonly lastOf = new Map<SourceKind, Known>();
  /** In the order in which they were spoken of, each as often as it was. */
  private readonly spokenOf: Known[] = [];

  add(known: Known): void {
    this.all.push(known);
    this.nameAs(known, known.name);
    if (known.role) this.giveRole(known, known.role);
    if (known.person) this.byPerson.set(known.person, known);
    for (const word of new Set([known.head, ...wordsOf(known.name)])) put(this.byWord, this.key(word), known);
    if (known.kind === "organization") {
      const acronym = acronymOf(known.name);
      if (acronym && !this.byAcronym.has(acronym)) this.byAcronym.set(acronym, known);
    }
  }

  /** @param sentence where it is spoken of */
  touch(known: Known, sentence: number): void {
    known.sentence = sentence;
    this.spokenOf.push(known);
    this.lastOf.set(known.kind, known);
  }

  nameAs(known: Known, name: string): void {
    put(this.byKey, keyOf(name), known);
  }

  giveRole(known: Known, role: string): void {
    for (const word of wordsOf(role)) put(this.byRole, this.key(word), known);
  }

  private key(word: string): string {
    return this.stem > 0 ? word.slice(0, this.stem) : word;
  }

  /** Who has been called so, in order of first mention. */
  named(name: string): Known[] {
    return this.byKey.get(keyOf(name)) ?? [];
  }

  /** "NHB" after the Norrby Harbour Board. */
  withAcronym(short: string): Known | null {
    return this.byAcronym.get(short.replace(/\./g, "")) ?? null;
  }

  ofPerson(person: Person): Known | null {
    return this.byPerson.get(person) ?? null;
  }

  /** The one spoken of last, of those with the word in their name or as their head noun. */
  lastWithWord(word: string, fits: (known: Known) => boolean): Known | null {
    return latest((this.byWord.get(this.key(word)) ?? []).filter(fits));
  }

  lastWithRole(word: string, fits: (known: Known) => boolean): Known | null {
    return latest((this.byRole.get(this.key(word)) ?? []).filter(fits));
  }

  lastOfKind(kind: SourceKind): Known | null {
    return this.lastOf.get(kind) ?? null;
  }

  /** Those spoken of in the last sentences, the latest first. */
  recent(sentence: number, reach: number): Known[] {
    const found = new Set<Known>();
    for (let i = this.spokenOf.length - 1; i >= 0; i--) {
      const known = this.spokenOf[i] as Known;
      if (sentence - known.sentence > reach) break;
      if (known.sentence <= sentence) found.add(known);
    }
    return [...found];
  }
}

function put(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (!list) map.set(key, [known]);
  // What is put again is nearly always what was put last; a few doubles do no harm.
  else if (list.at(-1) !== known) list.push(known);
}

const latest = (list: Known[]): Known | null =>
  list.reduce<Known | null>((best, known) => (best && best.sentence >= known.sentence ? best : known), null);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(the|a|an|some|several|many|these|those|this|that)\s+/, "")
    .replace(/['’]s?$/, "");

/** The capitals of a name of several words. */
export function acronymOf(name: string): string | null {
  const initials = (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join("");
  return initials.length > 1 && initials.length < name.length / 2 ? initials : null;
}
