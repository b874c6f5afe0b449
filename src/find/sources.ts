/** Mentions, in text order → distinct sources: who "he", "the ministry" and "Vale" are. */
import type { KnownOutlet } from "../outlets";
import type { SourceKind } from "../trace";
import type { Gender, Language } from "./language";
import type { Mention } from "./mentions";
import { agrees, type People, type Person } from "./people";

export interface Known {
  name: string;
  kind: SourceKind;
  role: string | null;
  outlet: KnownOutlet | null;
  gender: Gender;
  plural: boolean;
  /** Last word of the name, or head noun. */
  head: string;
  person: Person | null;
  mentions: Mention[];
  /** Sentence of the last mention, and of the last statement. */
  sentence: number;
  /** Has been told something that it passed on: a journalist, an outlet. */
  asks: boolean;
}

/** How many sentences back a pronoun may reach. */
const REACH = 4;

export class Sources {
  readonly all: Known[] = [];

  constructor(
    private readonly people: People,
    private readonly language: Language,
  ) {}

  /** The source a mention means, made anew where it is a new one; null where the text does not settle it. */
  resolve(mention: Mention, sentence: number): Known | null {
    const known = this.find(mention, sentence);
    if (!known) return null;
    known.mentions.push(mention);
    known.sentence = sentence;
    known.role ??= mention.role;
    if (
      mention.kind === known.kind &&
      mention.kind !== "anonymous" &&
      mention.name.length > known.name.length &&
      !known.person &&
      !known.outlet
    )
      known.name = mention.name;
    return known;
  }

  private find(mention: Mention, sentence: number): Known | null {
    switch (mention.kind) {
      case "pronoun":
        return this.pronoun(mention, sentence);
      case "person":
        return this.person(mention, sentence);
      case "outlet":
        return mention.outlet ? this.outlet(mention, sentence) : this.described(mention, sentence);
      default:
        return this.described(mention, sentence);
    }
  }

  /** The person a mention means, if the article has spoken of them as a source before. */
  lookUp(mention: Mention): Known | null {
    const person = this.named(mention);
    const known = this.all.find(
      (s) =>
        s.kind === "person" &&
        (person ? s.person === person : s.name === mention.name || (s.head === mention.head && !s.person)),
    );
    return known ?? null;
  }

  private named(mention: Mention): Person | null {
    const at = mention.phrase.start;
    const full = mention.name.includes(" ") ? this.people.all.find((p) => p.name === mention.name) : null;
    return (
      full ??
      this.people.withSurname(mention.head, at, mention.gender) ??
      (mention.given ? null : this.people.withGiven(mention.head))
    );
  }

  private person(mention: Mention, sentence: number): Known {
    const known = this.lookUp(mention);
    if (known) return known;
    const person = this.named(mention);
    return this.add(
      mention,
      sentence,
      person ? { name: person.name, person, gender: person.gender, role: person.role ?? mention.role } : {},
    );
  }

  private outlet(mention: Mention, sentence: number): Known {
    const outlet = mention.outlet as KnownOutlet;
    const known = this.all.find(
      (s) => s.outlet && s.outlet.domain === outlet.domain && s.outlet.name === outlet.name,
    );
    return known ?? this.add(mention, sentence, {});
  }

  private pronoun(mention: Mention, sentence: number): Known | null {
    const meaning = this.language.pronouns[mention.head] ?? POSSESSIVES[mention.head];
    if (!meaning) return null;
    if (meaning.gender === "male" || meaning.gender === "female")
      return this.personBefore(mention, meaning.gender, sentence);
    const recent = this.all
      .filter((s) => s.sentence <= sentence && sentence - s.sentence <= REACH)
      .sort((a, b) => b.sentence - a.sentence);
    if (meaning.plural && meaning.gender === "any")
      return recent.find((s) => s.plural || s.kind === "organization") ?? null;
    if (meaning.gender === "thing")
      return recent.find((s) => s.kind !== "person" && s.kind !== "anonymous") ?? null;
    return null;
  }

  /** The person last spoken of who can be "he" or "she"; who spoke last counts before who was only named. */
  private personBefore(mention: Mention, gender: Gender, sentence: number): Known | null {
    const at = mention.phrase.start;
    const speakers = this.all
      .filter(
        (s) =>
          (s.kind === "person" || (s.kind === "anonymous" && !s.plural)) &&
          agrees(s.gender, gender) &&
          sentence - s.sentence <= REACH,
      )
      .sort((a, b) => b.sentence - a.sentence || lastStart(b) - lastStart(a));
    const speaker = speakers[0];
    if (speaker && sentence - speaker.sentence <= 1) return speaker;
    let nearest: Person | null = null;
    let where = -1;
    for (const person of this.people.all) {
      if (!agrees(person.gender, gender)) continue;
      for (const i of person.at) if (i < at && i > where) [nearest, where] = [person, i];
    }
    if (speaker && (!nearest || lastStart(speaker) >= where)) return speaker;
    if (!nearest || at - where > 120) return speaker ?? null;
    const known = this.all.find((s) => s.person === nearest);
    if (known) return known;
    return this.add({ ...mention, kind: "person", name: nearest.name, head: nearest.surname }, sentence, {
      person: nearest,
      gender: nearest.gender,
      role: nearest.role,
    });
  }

  /** "the ministry", "a senior official", "the report". */
  private described(mention: Mention, sentence: number): Known | null {
    const key = keyOf(mention.name);
    const same = this.all.find(
      (s) =>
        s.kind !== "person" &&
        (keyOf(s.name) === key || s.mentions.some((m) => m.kind !== "pronoun" && keyOf(m.name) === key)),
    );
    if (same && (mention.definite || same.kind !== "anonymous" || mention.plural)) return same;
    const acronym = this.all.find((s) => s.kind === "organization" && isAcronym(mention.name, s.name));
    if (acronym) return acronym;
    if (!mention.definite) return this.add(mention, sentence, {});
    const recent = [...this.all].sort((a, b) => b.sentence - a.sentence);
    if (mention.kind === "anonymous" && !mention.plural) {
      const person = this.personWithRole(mention, recent);
      if (person) return person;
    }
    const named = recent.find(
      (s) =>
        s.kind === mention.kind &&
        (s.head === mention.head || s.name.toLowerCase().split(/\s+/).includes(mention.head)),
    );
    if (named && named.plural === mention.plural) return named;
    const last = recent.find((s) => s.kind === mention.kind && s.kind !== "anonymous");
    if (last && GENERIC.test(mention.head) && mention.phrase.core.end - mention.phrase.core.start === 2)
      return last;
    return this.add(mention, sentence, {});
  }

  /** "the minister": the person who was called a minister. */
  private personWithRole(mention: Mention, recent: Known[]): Known | null {
    const known = recent.find(
      (s) =>
        s.kind === "person" &&
        s.role?.toLowerCase().split(/\W+/).includes(mention.head) &&
        agrees(s.gender, mention.gender),
    );
    if (known) return known;
    return null;
  }

  private add(mention: Mention, sentence: number, more: Partial<Known>): Known {
    const known: Known = {
      name: mention.name,
      kind: mention.kind === "pronoun" ? "anonymous" : mention.kind,
      role: mention.role,
      outlet: mention.outlet,
      gender: mention.gender,
      plural: mention.plural,
      head: mention.head,
      person: null,
      mentions: [],
      sentence,
      asks: false,
      ...more,
    };
    this.all.push(known);
    return known;
  }
}

const POSSESSIVES: Record<string, { gender: Gender; plural: boolean }> = {
  his: { gender: "male", plural: false },
  him: { gender: "male", plural: false },
  her: { gender: "female", plural: false },
  its: { gender: "thing", plural: false },
  their: { gender: "any", plural: true },
  them: { gender: "any", plural: true },
};

/** Nouns that stand for whatever organization, outlet or document was last spoken of. */
const GENERIC =
  /^(company|firm|group|agency|ministry|department|organization|organisation|party|union|court|committee|commission|paper|newspaper|outlet|magazine|site|website|network|report|study|survey|poll|document|statement|letter|filing|lawsuit|memo|agency|authors?|publication)$/;

const lastStart = (s: Known): number => s.mentions.at(-1)?.phrase.start ?? -1;

export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(the|a|an|some|several|many|these|those|this|that)\s+/, "")
    .replace(/['’]s?$/, "");

function isAcronym(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}.]+$/u.test(short)) return false;
  const initials = long
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join("");
  return short.replace(/\./g, "") === initials;
}
