/** Mentions, in text order → distinct sources: who "he", "the ministry" and "Vale" are. */
import type { KnownOutlet } from "../outlets";
import type { SourceKind } from "../trace";
import { matches } from "./forms";
import type { Gender } from "./language";
import { Is, type Lexicon } from "./lexicon";
import type { Mention } from "./mentions";
import { type NamedNear, namedNear } from "./named-near";
import { type Organization, organizationMeant } from "./organizations";
import { agrees, onlyOne, type People, type Person } from "./people";
import { SourceIndex } from "./source-index";

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
/** Letters by which the forms of an inflected noun are known. */
const STEM = 6;

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
  private readonly index: SourceIndex;
  /** Single words that name organizations. */
  private readonly bodies: Set<string>;
  private readonly byName = new Map<string, Person>();
  private readonly near: NamedNear;

  /**
   * @param sentenceAt the index of the sentence a token stands in
   * @param isFirst whether a name opens its sentence: nobody is named in it before, outside quotation marks
   */
  constructor(
    private readonly people: People,
    private readonly organizations: Organization[],
    private readonly lexicon: Lexicon,
    sentenceAt: (token: number) => number,
    private readonly isFirst: (token: number) => boolean,
  ) {
    this.index = new SourceIndex(lexicon.grammar ? STEM : 0);
    this.bodies = new Set(organizations.map(({ name }) => name).filter((name) => !name.includes(" ")));
    for (const person of people.all) if (!this.byName.has(person.name)) this.byName.set(person.name, person);
    this.near = namedNear(people, sentenceAt);
  }

  /** In order of first mention. */
  get all(): Known[] {
    return this.index.all;
  }

  /** The source a mention means, made anew where it is a new one; null where the text does not settle it. */
  resolve(mention: Mention, sentence: number): Known | null {
    const known = this.find(mention, sentence);
    if (!known) return null;
    known.mentions.push(mention);
    if (mention.kind !== "pronoun") this.index.nameAs(known, mention.name);
    this.index.touch(known, sentence);
    if (mention.role && !known.role) {
      known.role = mention.role;
      this.index.giveRole(known, mention.role);
    }
    if (isFuller(mention, known)) known.name = mention.name;
    return known;
  }

  private find(mention: Mention, sentence: number): Known | null {
    switch (mention.kind) {
      case "pronoun":
        return this.pronoun(mention, sentence);
      case "person":
        return this.isBody(mention)
          ? this.described({ ...mention, kind: "organization" }, sentence)
          : this.person(mention, sentence);
      case "outlet":
        return mention.outlet ? this.outlet(mention, sentence) : this.described(mention, sentence);
      default:
        return this.described(mention, sentence);
    }
  }

  /** A word that could be a surname, where the article has it as a company’s or a country’s. */
  private isBody(mention: Mention): boolean {
    return this.bodies.has(mention.name) && !this.named(mention);
  }

  /** The person a mention means, if the article has spoken of them as a source before. */
  lookUp(mention: Mention): Known | null {
    const person = this.named(mention);
    if (person) return this.index.ofPerson(person);
    const unlisted = ({ kind, person }: Known) => kind === "person" && person === null;
    return this.index.lastWithWord(mention.head, (s) => unlisted(s) && s.head === mention.head);
  }

  /** What the article calls a person anywhere, and whether it names them as an outlet’s own. */
  aboutPerson(mention: Mention): { role: string | null; reports: boolean } {
    const person = mention.kind === "person" ? this.named(mention) : null;
    return { role: mention.role ?? person?.role ?? null, reports: person?.reports ?? false };
  }

  private named(mention: Mention): Person | null {
    const at = mention.phrase.start;
    const full = mention.name.includes(" ") ? this.byName.get(mention.name) : null;
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
    const known = this.index
      .named(outlet.name)
      .find((s) => s.outlet?.domain === outlet.domain && s.outlet.name === outlet.name);
    if (known) return known;
    const made = this.add(mention, sentence, {});
    this.index.nameAs(made, outlet.name);
    return made;
  }

  private pronoun(mention: Mention, sentence: number): Known | null {
    const meaning =
      this.lexicon.language.pronouns?.[mention.head] ?? this.lexicon.language.otherPronouns?.[mention.head];
    if (!meaning) return null;
    if (meaning.person) return this.personBefore(mention, "any", sentence);
    if (meaning.gender === "male" || meaning.gender === "female")
      return this.personBefore(mention, meaning.gender, sentence);
    const recent = this.index.recent(sentence, REACH);
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
    for (const known of this.index.recent(sentence, REACH)) {
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
    for (const { person, place, ago } of this.near(at, sentence, REACH)) {
      if (!agrees(person.gender, gender)) continue;
      const sure = person.gender === gender ? SURE : 0;
      const first = this.isFirst(place) ? FIRST : 0;
      note(person, NOW - FADES * ago + first + sure);
    }
    const [best] = [...inMind].sort((a, b) => b[1] - a[1]);
    const who = best?.[0] ?? this.onlyOne(gender, at);
    if (!who) return null;
    if ("mentions" in who) return who;
    const known = this.index.ofPerson(who);
    return known ?? this.addPerson(who, mention, sentence);
  }

  private addPerson(person: Person, mention: Mention, sentence: number): Known {
    const { name, surname: head, gender, role } = person;
    return this.add({ ...mention, kind: "person", name, head }, sentence, { person, gender, role });
  }

  /** Of whom alone the article has spoken so far, of that gender. */
  private onlyOne(gender: Gender, before: number): Person | null {
    const one = onlyOne(
      this.people.all,
      (p) => p.gender !== "thing" && agrees(p.gender, gender) && (p.at[0] ?? 0) < before,
    );
    return one?.gender === gender ? one : null;
  }

  /** "the ministry", "a senior official", "the report". */
  private described(mention: Mention, sentence: number): Known | null {
    const initials = /^\p{Lu}{3,4}$/u.test(mention.name) ? this.people.withInitials(mention.name) : null;
    if (initials)
      return this.person(
        { ...mention, kind: "person", name: initials.name, head: initials.surname },
        sentence,
      );
    const same = this.index.named(mention.name).find((s) => s.kind !== "person");
    if (same && (mention.definite || same.kind !== "anonymous" || mention.plural)) return same;
    const acronym = /^\p{Lu}[\p{Lu}.]+$/u.test(mention.name) ? this.index.withAcronym(mention.name) : null;
    const known = acronym ?? (mention.definite ? this.spokenOf(mention, sentence) : null);
    return known ?? this.add(mention, sentence, this.organization(mention));
  }

  /** The full name of an organization that has not spoken before. */
  private organization(mention: Mention): Partial<Known> {
    const short =
      /^\p{Lu}{2,}$/u.test(mention.name) ||
      (mention.definite && mention.phrase.core.end - mention.phrase.core.start === 2);
    if (!/^(organization|outlet)$/.test(mention.kind) || mention.outlet || !short) return {};
    const meant = organizationMeant(this.organizations, mention, mention.phrase.start);
    return meant ? { name: meant.name, head: meant.head, kind: "organization" } : {};
  }

  /** Whom "the minister", "the court", "the paper" means. */
  private spokenOf(mention: Mention, sentence: number): Known | null {
    const { kind, head, plural, phrase } = mention;
    if (kind === "pronoun") return null;
    if (kind === "anonymous" && !plural) {
      const person = this.index.lastWithRole(
        head,
        (s) => s.kind === "person" && agrees(s.gender, mention.gender),
      );
      if (person) return person;
      if (this.lexicon.offices.has(head) && mention.gender !== "any") {
        const holder = this.onlyOne(mention.gender, phrase.start);
        if (holder) return this.index.ofPerson(holder) ?? this.addPerson(holder, mention, sentence);
      }
    }
    const meant = kind === "anonymous" && this.lexicon.grammar ? this.epithet(mention, sentence) : null;
    if (meant) return meant;
    const named = this.index.lastWithWord(head, (s) => s.kind === kind);
    if (named && named.plural === plural) return named;
    const bare = phrase.core.end - phrase.core.start === 2;
    return kind !== "anonymous" && bare && this.lexicon.generic.has(head)
      ? this.index.lastOfKind(kind)
      : null;
  }

  /** "el ministro" of whom the article has named as one; "der Politiker", "the 48-year-old" of whom it has last let speak. */
  private epithet(mention: Mention, sentence: number): Known | null {
    const { head, gender, name, phrase } = mention;
    const epithets = this.lexicon.grammar?.epithets ?? new Set<string>();
    if (!this.isBareRole(head, name) && !(matches(head, epithets) && !name.includes(" "))) return null;
    const holder = this.people.holderOf(head.slice(0, STEM), phrase.start, gender);
    if (holder) return this.index.ofPerson(holder) ?? this.addPerson(holder, mention, sentence);
    const spoke = this.index
      .recent(sentence, REACH)
      .find((s) => s.kind === "person" && s.spoke >= 0 && agrees(s.gender, gender));
    return spoke && (spoke.role === null || matches(head, epithets)) ? spoke : null;
  }

  /** Nothing but a noun for who somebody is, and its article. */
  private isBareRole(head: string, name: string): boolean {
    const { flags, stems, grammar } = this.lexicon;
    const [first = "", second, third] = name.toLowerCase().split(" ");
    const alone = second === undefined || (third === undefined && grammar?.definite.has(first));
    return !!alone && ((flags.get(head) ?? stems?.flagsOf(head) ?? 0) & (Is.role | Is.title)) !== 0;
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
    this.index.add(known);
    return known;
  }
}

/** "A. Vale" and "Vale" can be "Ada Vale", "Ian Vale" cannot. */
const sharesGiven = (person: Person, given: string | null): boolean =>
  given === null ||
  given === person.given ||
  !person.name.includes(" ") ||
  given.replace(".", "") === person.given[0] ||
  person.name.includes(given);

/** "Norrby Harbour Board" after "Harbour Board". */
const isFuller = (mention: Mention, known: Known): boolean =>
  mention.kind === known.kind &&
  mention.kind !== "anonymous" &&
  mention.name.length > known.name.length &&
  !known.person;
