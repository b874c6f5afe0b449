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
  /** Sentence of the last mention. */
  sentence: number;
  /** Sentence of the last statement, or -1. */
  spoke: number;
  /** Has been told something that it passed on: a journalist, an outlet. */
  asks: boolean;
}

/** How many sentences back a pronoun may reach. */
const REACH = 4;

/**
 * What brings a person to mind, after the salience weights of Lappin and Leass, "An Algorithm for Pronominal Anaphora
 * Resolution" (1994): being named just now, having spoken, opening the sentence, and being certainly of that gender.
 */
const NOW = 20;
const FADES = 5;
const SPEAKER = 5;
const FIRST = 4;
const SURE = 2;

export class Sources {
  readonly all: Known[] = [];

  /**
   * @param sentenceAt the index of the sentence a token stands in
   * @param isFirst whether a name opens its sentence: nobody is named in it before, outside quotation marks
   */
  constructor(
    private readonly people: People,
    private readonly language: Language,
    private readonly sentenceAt: (token: number) => number,
    private readonly isFirst: (token: number) => boolean,
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
    const near = this.people.withSurname(mention.head, at, mention.gender);
    return (
      full ??
      (near && sharesGiven(near, mention.given) ? near : null) ??
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

  /** The person most in mind who can be "he" or "she"; null where two are equally so. */
  private personBefore(mention: Mention, gender: Gender, sentence: number): Known | null {
    const at = mention.phrase.start;
    const inMind = new Map<Person | Known, number>();
    const note = (who: Person | Known, weight: number) => {
      if (weight > (inMind.get(who) ?? 0)) inMind.set(who, weight);
    };
    for (const known of this.all) {
      if (
        !agrees(known.gender, gender) ||
        !(known.kind === "person" || (known.kind === "anonymous" && !known.plural))
      )
        continue;
      const sure = known.gender === gender ? SURE : 0;
      const ago = sentence - known.spoke;
      if (known.spoke >= 0 && ago <= REACH) note(known.person ?? known, NOW - FADES * ago + SPEAKER + sure);
      if (!known.person) {
        const last = sentence - known.sentence;
        if (last <= REACH) note(known, NOW - FADES * last + sure);
      }
    }
    for (const person of this.people.all) {
      if (!agrees(person.gender, gender)) continue;
      const sure = person.gender === gender ? SURE : 0;
      for (const place of person.at) {
        if (place >= at) break;
        const ago = sentence - this.sentenceAt(place);
        if (ago > REACH) continue;
        const first = this.isFirst(place) ? FIRST : 0;
        note(person, NOW - FADES * ago + first + sure);
      }
    }
    const [best] = [...inMind].sort((a, b) => b[1] - a[1]);
    if (!best) return null;
    const [who] = best;
    if ("mentions" in who) return who;
    const known = this.all.find((s) => s.person === who);
    return (
      known ??
      this.add({ ...mention, kind: "person", name: who.name, head: who.surname }, sentence, {
        person: who,
        gender: who.gender,
        role: who.role,
      })
    );
  }

  /** "the ministry", "a senior official", "the report". */
  private described(mention: Mention, sentence: number): Known | null {
    const key = keyOf(mention.name);
    const initials = /^\p{Lu}{3,4}$/u.test(mention.name) ? this.people.withInitials(mention.name) : null;
    if (initials)
      return this.person(
        { ...mention, kind: "person", name: initials.name, head: initials.surname },
        sentence,
      );
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
      spoke: -1,
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

/** "A. Vale" and "Vale" can be "Ada Vale", "Ian Vale" cannot. */
const sharesGiven = (person: Person, given: string | null): boolean =>
  given === null ||
  given === person.given ||
  !person.name.includes(" ") ||
  given.replace(".", "") === person.given[0] ||
  person.name.includes(given);

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
