/** Tokens → the people named anywhere in the article, so that "Vale" alone can be told to be "Ada Vale". */
import { grouped } from "./grouped";
import type { Gender } from "./language";
import { Is, type Lexicon } from "./lexicon";
import type { Parsed } from "./parse";
import { isActor, roleBeside } from "./roles";
import { spanText, type Token } from "./tokens";

export interface Person {
  /** Without title: "Ada Vale". */
  name: string;
  given: string;
  surname: string;
  gender: Gender;
  /** Title or role beside the name, as written: "Secretary of State". */
  role: string | null;
  /** Named as an outlet’s own: "Norwire’s Ada Vale". */
  reports: boolean;
  /** Token indices where the name stands, ascending. */
  at: number[];
}

const PARTICLES = /^(de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|dos|du|ter|abu|st\.?|mac|ben)$/i;
const GENERATION = /^(jr\.?|sr\.?|ii|iii|iv)$/i;
/** Capital words that begin sentences or name things, never people. */
const NOT_NAMES =
  Is.determiner |
  Is.possessive |
  Is.pronoun |
  Is.object |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.auxiliary |
  Is.time |
  Is.number;

export class People {
  readonly all: Person[] = [];
  private readonly bySurname = new Map<string, Person[]>();
  /** Made when first asked for, once everybody is known. */
  private byInitials: Map<string, Person[]> | null = null;

  add(person: Person): Person {
    const known = this.bySurname.get(person.surname)?.find((p) => p.name === person.name);
    if (known) {
      known.at.push(...person.at);
      known.role ??= person.role;
      known.reports ||= person.reports;
      if (known.gender === "any") known.gender = person.gender;
      return known;
    }
    this.all.push(person);
    this.bySurname.set(person.surname, [...(this.bySurname.get(person.surname) ?? []), person]);
    return person;
  }

  /** The person of that surname named last before token `at`, or named anywhere. */
  withSurname(surname: string, at: number, gender: Gender): Person | null {
    const fitting = (this.bySurname.get(surname) ?? []).filter((p) => agrees(p.gender, gender));
    let best: Person | null = null;
    let nearest = -1;
    for (const person of fitting) {
      const last = lastBefore(person.at, at);
      if (last > nearest || !best) {
        best = person;
        nearest = last;
      }
    }
    return best;
  }

  /** Whom a bare surname means: the one of that surname named last before it, else the first after it. */
  namesake({ surname, gender, at }: Person): Person | null {
    const [place = 0] = at;
    const full = (this.bySurname.get(surname) ?? []).filter(
      (p) => p.name.includes(" ") && agrees(p.gender, gender),
    );
    const before = full.filter((p) => lastBefore(p.at, place) >= 0);
    before.sort((a, b) => lastBefore(b.at, place) - lastBefore(a.at, place));
    return before[0] ?? full[0] ?? null;
  }

  merge(bare: Person, full: Person): void {
    full.at.push(...bare.at);
    full.role ??= bare.role;
    full.reports ||= bare.reports;
    if (full.gender === "any") full.gender = bare.gender;
    const remove = (list: Person[]) => list.splice(list.indexOf(bare), 1);
    remove(this.all);
    remove(this.bySurname.get(bare.surname) as Person[]);
  }

  sort(): void {
    for (const person of this.all) person.at.sort((a, b) => a - b);
  }

  /** "ASV" for Ada Sand-Vale. */
  withInitials(initials: string): Person | null {
    this.byInitials ??= grouped(this.all, ({ name }) => initialsOf(name));
    const [person, other] = this.byInitials.get(initials) ?? [];
    return other ? null : (person ?? null);
  }

  /** Whose role has a word with that beginning: the one of them named last before token `at`. */
  holderOf(stem: string, at: number, gender: Gender): Person | null {
    const holds = ({ role }: Person) =>
      role
        ?.toLowerCase()
        .split(/[\s-]+/)
        .some((word) => word.startsWith(stem));
    const named = this.all.filter((p) => lastBefore(p.at, at) >= 0 && agrees(p.gender, gender) && holds(p));
    return named.sort((a, b) => lastBefore(b.at, at) - lastBefore(a.at, at))[0] ?? null;
  }

  withGiven(given: string): Person | null {
    return onlyOne(this.all, (p) => p.given === given);
  }
}

/** The one that fits, or null where several do. */
export function onlyOne<Item>(all: Item[], fits: (item: Item) => boolean): Item | null {
  const at = all.findIndex(fits);
  return at < 0 || all.some((item, i) => i > at && fits(item)) ? null : (all[at] as Item);
}

export const agrees = (a: Gender, b: Gender): boolean => a === "any" || b === "any" || a === b;

const initialsOf = (name: string): string => (name.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join("");

/** How many of the ascending numbers are less than the limit. */
export function countBefore(at: number[], limit: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The greatest of the ascending numbers that is less than the limit, or -1. */
export const lastBefore = (at: number[], limit: number): number => at[countBefore(at, limit) - 1] ?? -1;

/**
 * Everyone named with a given name known as such, with a title, or with an age; whoever else is named in full and then
 * by surname ("Ivo Vale … Ms Vale"); and every place where a surname stands alone.
 */
export function findPeople(
  { tokens, starts }: Pick<Parsed, "tokens" | "starts">,
  isTaken: (index: number) => boolean,
  lexicon: Lexicon,
): People {
  const begins = new Set(starts);
  const people = new People();
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i] as Token) || isTaken(i)) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < 9 && !isTaken(end) && !begins.has(end) && joins(tokens, end))
      end++;
    const person = personIn(tokens, i, end) ?? (acts(tokens, i, end) ? named(tokens, i, end) : null);
    if (person) people.add({ ...person, reports: isPossessive(tokens[i - 1]) && isTaken(i - 2) });
    else runs.push({ start: i, end });
    i = end - 1;
  }
  nameInFull(tokens, people, runs);
  lengthen(tokens, people, runs);
  for (const person of people.all) person.gender = likelyGender(person, lexicon);
  people.sort();
  const alone = runs.flatMap(({ start, end }): [Person, number][] => {
    const person = end - start > 1 ? null : people.withSurname((tokens[start] as Token).text, start, "any");
    return person ? [[person, start]] : [];
  });
  for (const [person, start] of alone) person.at.push(start);
  people.sort();
  return people;
}

/** `Edda Krol closed the quay`: two or three words that are nothing but names, and do something. */
function acts(tokens: Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  const next = tokens[end];
  if (
    end - start < 2 ||
    end - start > 3 ||
    (before?.word && !(before.is & (Is.conjunction | Is.subordinator)))
  )
    return false;
  if (!next?.word || next.capital || !tokens.slice(start, end).every((token) => token.is === 0)) return false;
  return (next.is & (Is.verb | Is.auxiliary | Is.cue)) !== 0 || /[^e]ed$/.test(next.lower);
}

const named = (tokens: Token[], start: number, end: number): Person => ({
  name: spanText(tokens, start, end),
  given: (tokens[start] as Token).text,
  surname: (tokens[end - 1] as Token).text,
  gender: "any",
  role: roleBeside(tokens, start, end),
  reports: false,
  at: [start],
});

/** A given name that nobody knows still has the ending of its gender. */
const likelyGender = ({ gender, given, name }: Person, { femaleEnding }: Lexicon): Gender =>
  gender === "any" && name.includes(" ") && given.length > 2 && femaleEnding.test(given) ? "female" : gender;

const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? "");

interface Run {
  start: number;
  end: number;
}

/** "Ms Vale" alone is whoever is named in full so; and tells that "Ivo Vale" is a person where nothing else does. */
function nameInFull(tokens: Token[], people: People, runs: Run[]): void {
  const byLast = grouped(runs, ({ end }) => (tokens[end - 1] as Token).text);
  for (const person of people.all.filter(({ name }) => !name.includes(" "))) {
    const known = people.namesake(person);
    if (known) {
      people.merge(person, known);
      continue;
    }
    const full = byLast
      .get(person.surname)
      ?.find(
        ({ start, end }) =>
          end - start > 1 &&
          end - start < 5 &&
          !tokens.slice(start, end).some((token) => token.is & (Is.organization | Is.outlet | Is.document)),
      );
    if (!full) continue;
    const from = nameStart(tokens, full);
    person.name = spanText(tokens, from, full.end);
    person.given = (tokens[from] as Token).text;
    person.at.push(from);
  }
}

/** "Al Vale" is whoever is named with more names, and nothing but names, before: "Abu Anas Al Vale". */
function lengthen(tokens: Token[], people: People, runs: Run[]): void {
  const names = runs
    .filter(({ start, end }) => end - start > 2 && end - start < 5 && isBare(tokens, start, end))
    .map((run) => ({ ...run, text: spanText(tokens, run.start, run.end) }));
  const byLast = grouped(names, ({ text }) => lastWord(text));
  for (const person of people.all) {
    if (!person.name.includes(" ")) continue;
    const longer = byLast.get(lastWord(person.name))?.find(({ text }) => text.endsWith(` ${person.name}`));
    if (!longer) continue;
    person.name = longer.text;
    person.given = (tokens[longer.start] as Token).text;
    person.at.push(longer.start);
  }
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** Nothing says of the words that they are anything but names. */
const isBare = (tokens: Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).every(({ is }) => (is & ~(Is.givenMale | Is.givenFemale)) === 0);

/** Behind titles and roles: "Author Ivo Vale". */
function nameStart(tokens: Token[], { start, end }: Run): number {
  let from = start;
  while (from < end - 2 && (tokens[from] as Token).is & (Is.title | Is.role)) from++;
  return from;
}

export const isNamePart = (token: Token): boolean =>
  token.word &&
  token.capital &&
  (!(token.is & NOT_NAMES) || !!(token.is & (Is.givenMale | Is.givenFemale))) &&
  !/^[@#]/.test(token.text);

function joins(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isNamePart(token)) return true;
  const next = tokens[at + 1];
  return PARTICLES.test(token.text) && !!next && isNamePart(next);
}

/** The person a run of capital words names, where a part of the run says that it is one. */
export function personIn(tokens: Token[], start: number, end: number): Person | null {
  let from = start;
  let titled = false;
  for (let i = start; i < end - 1; i++) {
    const token = tokens[i] as Token;
    // "Will" and "Grace" are given names before titles are: the title must be one alone.
    if (token.is & Is.title && !(token.is & (Is.givenMale | Is.givenFemale) && i > start)) {
      from = i + 1;
      titled = true;
    }
  }
  const previous = tokens[start - 1];
  if (previous && !previous.capital && (previous.is & (Is.title | Is.role) || isActor(previous.lower)))
    titled = true;
  const given = firstGiven(tokens, from, end);
  if (given !== null && given < end - 1) {
    if (isPrefix(tokens, from, given)) from = given;
  } else if (!titled && !hasAge(tokens, end)) return null;
  if ((tokens[end - 1] as Token).is & (Is.organization | Is.outlet) && end - from !== 1 && given === null)
    return null;
  if (end - from > 5 || end <= from) return null;
  let last = end - 1;
  if (GENERATION.test((tokens[last] as Token).text) && last > from) last--;
  const surname = (tokens[last] as Token).text;
  const first = (tokens[from] as Token).text;
  return {
    name: spanText(tokens, from, end),
    given: first,
    surname,
    gender: genderOf(tokens, start, from, end),
    role: roleBeside(tokens, from, end),
    reports: false,
    at: [from],
  };
}

/** "Coach", "Trust DL" before a given name; in "Abu Hassan Vale" all three are the name. */
function isPrefix(tokens: Token[], from: number, given: number): boolean {
  for (let i = from; i < given; i++) {
    const { is, text } = tokens[i] as Token;
    const says =
      is & (Is.title | Is.role | Is.organization | Is.outlet | Is.document | Is.number | Is.female | Is.male);
    if (
      says ||
      /^\p{Lu}{2,}s?$/u.test(text) ||
      /(ist|ian|ese|ish|can|er|or|s)$/.test(text) ||
      /^['’]/.test(text)
    )
      return true;
  }
  return given - from > 2;
}

function firstGiven(tokens: Token[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) if ((tokens[i] as Token).is & (Is.givenMale | Is.givenFemale)) return i;
  return null;
}

const hasAge = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === "," &&
  /^\d{2}$/.test(tokens[at + 1]?.text ?? "") &&
  /^[,.]$/.test(tokens[at + 2]?.text ?? "");

function genderOf(tokens: Token[], start: number, from: number, end: number): Gender {
  for (let i = start; i < from; i++) {
    const is = (tokens[i] as Token).is;
    if (is & Is.female) return "female";
    if (is & Is.male) return "male";
  }
  const is = (tokens[from] as Token).is;
  if (end - from < 2) return "any";
  if (is & Is.givenFemale && !(is & Is.givenMale)) return "female";
  if (is & Is.givenMale && !(is & Is.givenFemale)) return "male";
  return "any";
}

/** How to find the sentence a token stands in, and whether a person named there is the first in it. */
export function placesOf(
  { tokens, sentences }: Pick<Parsed, "tokens" | "sentences">,
  people: People,
): [sentenceAt: (token: number) => number, isFirst: (token: number) => boolean] {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ start, end }, index) => {
    sentenceOf.fill(index, start, end);
  });
  const sentenceAt = (token: number) => sentenceOf[token] ?? -1;
  const first = new Map<number, number>();
  for (const place of people.all.flatMap((person) => person.at).sort((a, b) => a - b)) {
    const sentence = sentenceAt(place);
    if ((tokens[place] as Token).quote < 0 && !first.has(sentence)) first.set(sentence, place);
  }
  return [sentenceAt, (token) => first.get(sentenceAt(token)) === token];
}
