/** A source phrase → the person it names. */
import type { Gender } from "../language";
import { Is } from "../lexicon";
import { isNamePart, type Person, personIn } from "../people";
import { isComma } from "../phrases";
import { roleBeside } from "../roles";
import { spanText, type Token } from "../tokens";
import { headOf } from "./description";
import type { Base, Mention } from "./mention";

/** The run of capital words that ends the phrase, or the name set beside it (`her father, Ian Vale,`). */
export function personMention(tokens: Token[], base: Base): Mention | null {
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
  if (named) return toPerson(tokens, base, named, start);
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
  if (before && /^(the|an|a|this)$/.test(before.lower) && !hasTitle(tokens, from, end)) return null;
  return personIn(tokens, from, end) ?? unknownPerson(tokens, from, end);
}

/** "the Defence Staff Gen. Ada Vale" */
function hasTitle(tokens: Token[], from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) if (isTitle(tokens, i)) return true;
  return false;
}

/** Capital words that nothing says to be anything but a name. */
function unknownPerson(tokens: Token[], from: number, end: number): Person | null {
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
  return {
    name: spanText(tokens, from, end),
    given: (tokens[from] as Token).text,
    surname: last.text,
    gender: "any" as Gender,
    role: roleBeside(tokens, from, end),
    reports: false,
    at: [from],
  };
}

function toPerson(tokens: Token[], base: Base, person: Person, start: number): Mention {
  const gender = person.gender === "any" ? genderIn(tokens, start, base.phrase.end) : person.gender;
  return {
    ...base,
    kind: "person",
    name: person.name,
    head: person.surname,
    given: person.name === person.surname ? null : person.given,
    gender,
    role: person.role,
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

/** `a spokesman, Ian Vale, said`. */
function apposed(tokens: Token[], base: Base): Mention | null {
  const { core, end } = base.phrase;
  if (!isComma(tokens[core.end]) || core.end + 1 >= end) return null;
  let to = core.end + 1;
  while (to < end && (isNamePart(tokens[to] as Token) || particle(tokens, to, core.end))) to++;
  const alone = to > core.end + 1 && (!(tokens[to] as Token | undefined)?.word || to === end);
  if (!alone) return null;
  // "the mayor, Ivo Vale,": beside a role, two capital words are a name though nobody knows it.
  const beside = to - core.end > 2 && (tokens[headOf(tokens, core.start, core.end)] as Token).is & Is.role;
  const person =
    personIn(tokens, core.end + 1, to) ?? (beside ? unknownPerson(tokens, core.end + 1, to) : null);
  if (!person) return null;
  const role = spanText(tokens, core.start, core.end).replace(/^(the|a|an)\s+/i, "");
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

/** "Experts", "Officials" at the head of a sentence: a word, not a name. */
const isCommonWord = (token: Token): boolean =>
  !!(token.is & (Is.role | Is.document | Is.organization | Is.outlet | Is.cueNoun | Is.setting | Is.title)) &&
  !(token.is & (Is.givenMale | Is.givenFemale));
