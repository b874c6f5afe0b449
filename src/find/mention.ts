/** A source phrase → what it names: a person, an outlet, an organization, a document, somebody unnamed. */
import type { KnownOutlet } from "../outlets";
import type { SourceKind } from "../trace";
import type { Gender } from "./language";
import { Is } from "./lexicon";
import type { OutletsIn } from "./outlets-in";
import { isNamePart, nameText, personIn } from "./people";
import { isComma, isNominal, type Phrase } from "./phrases";
import type { Token } from "./tokens";

export interface Mention {
  phrase: Phrase;
  kind: SourceKind | "pronoun";
  /** As written, without article, title and insertion. */
  name: string;
  /** Last word of a person's name; the head noun otherwise, lower case. */
  head: string;
  given: string | null;
  gender: Gender;
  plural: boolean;
  role: string | null;
  /** "the minister": somebody already spoken of. */
  definite: boolean;
  outlet: KnownOutlet | null;
}

type OutletsAt = OutletsIn["at"];

export function readMention(tokens: Token[], phrase: Phrase, outlets: OutletsAt): Mention {
  const { start, end } = phrase.core;
  const first = tokens[start] as Token;
  const base = {
    phrase,
    given: null,
    gender: "any" as Gender,
    plural: false,
    role: null,
    definite: false,
    outlet: null,
  };
  if (
    end === start + 1 &&
    first.is & (Is.pronoun | Is.object | Is.possessive | Is.relative) &&
    !(first.capital && first.text.length > 4)
  )
    return { ...base, kind: "pronoun", name: first.text, head: first.lower };
  return (
    outletMention(tokens, base, outlets) ??
    personMention(tokens, base) ??
    organizationMention(tokens, base) ??
    commonMention(tokens, base)
  );
}

type Base = Omit<Mention, "kind" | "name" | "head">;

/** `the Herald`, `the Herald’s report`, `the newspaper Herald`; not `Herald editor Ada Vale`. */
function outletMention(tokens: Token[], base: Base, outlets: OutletsAt): Mention | null {
  const { start, end } = base.phrase.core;
  for (let i = start; i < end; i++) {
    const known = outlets.get(i);
    if (!known || known.end > end) continue;
    const before = i > start ? tokens[i - 1] : undefined;
    if (before && before.is & Is.preposition && headIs(tokens, start, i - 1, Is.role)) return null;
    const rest = headAfter(tokens, known.end, end);
    const report =
      rest !== null && rest.is & (Is.document | Is.outlet | Is.setting) && !(rest.is & Is.organization);
    if (rest !== null && !report) return null;
    if (known.outlet.ambiguous && !certain(tokens, i, known.end)) continue;
    return {
      ...base,
      kind: "outlet",
      name: known.outlet.name,
      head: (tokens[known.end - 1] as Token).lower,
      outlet: known.outlet,
    };
  }
  return null;
}

/** A name that is also a word ("Time") needs "the" or "magazine" beside it. */
function certain(tokens: Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  return (
    /^the$/i.test(before?.text ?? "") ||
    !!(before && before.is & Is.outlet) ||
    !!(after && after.is & Is.outlet) ||
    end - start > 1
  );
}

/** "Experts", "Officials" at the head of a sentence: a word, not a name. */
const isCommonWord = (token: Token): boolean =>
  !!(token.is & (Is.role | Is.document | Is.organization | Is.outlet | Is.cueNoun | Is.setting | Is.title)) &&
  !(token.is & (Is.givenMale | Is.givenFemale));

const headIs = (tokens: Token[], start: number, end: number, bit: number): boolean => {
  for (let i = start; i < end; i++)
    if ((tokens[i] as Token).is & bit && !(tokens[i] as Token).capital) return true;
  return false;
};

/** The last word after an outlet's name, where the phrase goes on with one ("’s report"). */
function headAfter(tokens: Token[], from: number, end: number): Token | null {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.is & Is.preposition) return i > from ? (tokens[i - 1] as Token) : null;
    if (token.text === "(") return null;
  }
  const last = tokens[end - 1] as Token;
  return end > from && last.word && !/^['’]s?$/.test(last.text) ? last : null;
}

/** The run of capital words that ends the phrase, or the name set beside it (`her father, Ian Vale,`). */
function personMention(tokens: Token[], base: Base): Mention | null {
  const { start, end } = base.phrase.core;
  let head = end;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i] as Token;
    // "Ada Vale of the Harbour Trust": the name stands before the preposition; "Secretary of State Ada Vale" behind.
    if (token.text === "(" || (token.is & Is.preposition && !token.capital && !namesFollow(tokens, i, end))) {
      head = i;
      break;
    }
  }
  let from = head;
  while (from > start && (isNamePart(tokens[from - 1] as Token) || particle(tokens, from - 1, start))) from--;
  while (from < head && !isNamePart(tokens[from] as Token)) from++;
  const named = from < head ? personAt(tokens, start, from, head) : null;
  if (named) return toPerson(tokens, base, named, start, from);
  return apposed(tokens, base);
}

const particle = (tokens: Token[], at: number, start: number): boolean =>
  at > start &&
  /^(de|da|di|del|der|den|van|von|bin|ibn|al|el|la|le|dos|du|of)$/.test((tokens[at] as Token).lower) &&
  isNamePart(tokens[at - 1] as Token);

const namesFollow = (tokens: Token[], at: number, end: number): boolean =>
  (tokens[at] as Token).lower === "of" &&
  (tokens[at - 1] as Token).capital &&
  end - at > 2 &&
  (tokens[end - 1] as Token).capital &&
  isTitle(tokens, at - 1);

const isTitle = (tokens: Token[], at: number): boolean => !!((tokens[at] as Token).is & (Is.title | Is.role));

/** A single surname counts as a person's where nothing says that it is something else. */
function personAt(tokens: Token[], start: number, from: number, end: number) {
  const before = from > start ? (tokens[from - 1] as Token) : undefined;
  if (before && /^(the|an|a|this)$/.test(before.lower) && !isTitle(tokens, from)) {
    return null;
  }
  const person = personIn(tokens, from, end);
  if (person) return person;
  if (end - from === 1 && isCommonWord(tokens[from] as Token)) return null;
  const last = tokens[end - 1] as Token;
  for (let i = from; i < end; i++)
    if ((tokens[i] as Token).is & (Is.organization | Is.outlet | Is.document)) return null;
  if (
    /^\p{Lu}{2,}s?$/u.test(last.text) ||
    /\d/.test(last.text) ||
    (/s$/.test(last.text) && end - from === 1 && /(ians|cans|crats|ists|ers)$/.test(last.text))
  )
    return null;
  if (end - from > 4) return null;
  const titled = before && before.is & (Is.role | Is.title);
  return {
    name: nameText(tokens, from, end),
    given: (tokens[from] as Token).text,
    surname: last.text,
    gender: "any" as Gender,
    role: null,
    at: [from],
    titled,
  };
}

function toPerson(
  tokens: Token[],
  base: Base,
  person: { name: string; given: string; surname: string; gender: Gender; role: string | null },
  start: number,
  from: number,
): Mention {
  const before = from > start ? nameText(tokens, start, from).replace(/^(the|a|an)\s+/i, "") : null;
  const gender = person.gender === "any" ? genderIn(tokens, start, base.phrase.end) : person.gender;
  return {
    ...base,
    kind: "person",
    name: person.name,
    head: person.surname,
    given: person.name === person.surname ? null : person.given,
    gender,
    role: person.role ?? before ?? apposition(tokens, base.phrase),
  };
}

function genderIn(tokens: Token[], start: number, end: number): Gender {
  for (let i = start; i < end; i++) {
    const is = (tokens[i] as Token).is;
    if (is & Is.female) return "female";
    if (is & Is.male && !(is & Is.givenMale)) return "male";
  }
  return "any";
}

/** What stands in commas after a name: `a lawyer for the port`. */
function apposition(tokens: Token[], phrase: Phrase): string | null {
  let from = phrase.core.end;
  if (!isComma(tokens[from])) return null;
  from++;
  if (/^\d{2}$/.test(tokens[from]?.text ?? "")) from += isComma(tokens[from + 1]) ? 2 : 1;
  let to = phrase.end;
  while (to > from && !(tokens[to - 1] as Token).word) to--;
  if (to <= from || (tokens[from] as Token).is & Is.relative) return null;
  return nameText(tokens, from, Math.min(to, from + 16)).replace(/^(the|a|an)\s+/i, "");
}

/** `a spokesman, Ian Vale, said`. */
function apposed(tokens: Token[], base: Base): Mention | null {
  const { core, end } = base.phrase;
  if (!isComma(tokens[core.end]) || core.end + 1 >= end) return null;
  let to = core.end + 1;
  while (to < end && (isNamePart(tokens[to] as Token) || particle(tokens, to, core.end))) to++;
  const person =
    to > core.end + 1 && (!(tokens[to] as Token | undefined)?.word || to === end)
      ? personIn(tokens, core.end + 1, to)
      : null;
  if (!person) return null;
  const role = nameText(tokens, core.start, core.end).replace(/^(the|a|an)\s+/i, "");
  return {
    ...base,
    kind: "person",
    name: person.name,
    head: person.surname,
    given: person.given,
    gender: person.gender,
    role,
  };
}

/** A name with "Ministry" in it, an acronym, or "the" before capital words. */
function organizationMention(tokens: Token[], base: Base): Mention | null {
  const { start, end } = base.phrase.core;
  let from = start;
  while (
    from < end &&
    (tokens[from] as Token).is & (Is.determiner | Is.possessive) &&
    !((tokens[from] as Token).capital && from > start)
  )
    from++;
  if (from >= end || !(tokens[from] as Token).capital) return null;
  let to = from;
  while (to < end && inOrganizationName(tokens, to, end)) to++;
  if (to < end && /^['’]s?$/.test((tokens[to] as Token).text)) return null;
  if (to < end && !(tokens[to] as Token).word) {
    /* a bracket ends the name */
  } else if (to < end && !((tokens[to] as Token).is & Is.preposition)) return null;
  const last = tokens[to - 1] as Token;
  if (from === start && start > 0 && to - from === 1 && last.is & (Is.role | Is.document) && !last.is)
    return null;
  if (
    to - from === 1 &&
    last.is & (Is.role | Is.document | Is.time | Is.number) &&
    !/^\p{Lu}{2,}/u.test(last.text)
  )
    return null;
  const plural =
    last.lower.endsWith("s") && /^(republicans|democrats|conservatives|liberals|labour)$/.test(last.lower);
  return {
    ...base,
    kind: plural ? "anonymous" : "organization",
    name: nameText(tokens, from, to),
    head: last.lower,
    plural,
  };
}

function inOrganizationName(tokens: Token[], at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital && token.word) return true;
  if (/^['’]s?$/.test(token.text)) return at + 1 < end && (tokens[at + 1] as Token).capital;
  if (/^(of|for|and|the|on|in|&|de|to)$/.test(token.lower)) {
    const next = at + 1 < end ? (tokens[at + 1] as Token) : undefined;
    return (
      !!next &&
      (next.capital ||
        (/^the$/.test(next.lower) && !!(tokens[at + 2] as Token | undefined)?.capital && at + 2 < end))
    );
  }
  return false;
}

/** A description: its head noun says what kind of source it is. */
function commonMention(tokens: Token[], base: Base): Mention {
  const { start, end } = base.phrase.core;
  const headAt = headOf(tokens, start, end);
  const head = tokens[headAt] as Token;
  const definite = /^(the|this|that|these|those|his|her|its|their|both)$/.test(
    (tokens[start] as Token).lower,
  );
  const plural = /s$/.test(head.lower) && !/(ss|us|is)$/.test(head.lower);
  const kind = kindOf(head);
  const from =
    /^(the|a|an|this|that)$/i.test((tokens[start] as Token).text) && end - start > 1 ? start + 1 : start;
  const gender: Gender = head.is & Is.female ? "female" : head.is & Is.male ? "male" : "any";
  return {
    ...base,
    kind,
    name: nameText(tokens, kind === "anonymous" ? start : from, end),
    head: head.lower,
    definite,
    plural,
    gender,
  };
}

function kindOf(head: Token): SourceKind {
  if (head.is & Is.post && !(head.is & Is.document && head.is & Is.role)) return "post";
  if (head.is & Is.document && !(head.is & Is.role)) return "document";
  if (head.is & Is.role) return "anonymous";
  if (head.is & Is.outlet) return "outlet";
  if (head.is & Is.organization) return "organization";
  return "anonymous";
}

/** The last noun before the first preposition, bracket or participle that hangs on it. */
function headOf(tokens: Token[], start: number, end: number): number {
  let head = start;
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (i > start && token.is & Is.preposition && !token.capital) {
      const of = token.lower === "of" && (tokens[head] as Token).is & (Is.number | Is.determiner);
      if (!of) break;
    } else if (token.text === "(" || (token.is & Is.relative && i > start && token.lower !== "that")) break;
    else if (isNominal(token) || token.is & (Is.number | Is.determiner)) {
      if (
        i > start &&
        /(ed|ing)$/.test(token.lower) &&
        (tokens[head] as Token).is & (Is.role | Is.document | Is.organization)
      )
        break;
      head = i;
    }
  }
  return head;
}
