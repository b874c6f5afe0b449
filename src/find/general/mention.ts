/** A source phrase of a language with a grammar → what it names: a person, an outlet, an organization, a document, somebody unnamed. */

import { matches } from "../forms";
import type { Gender } from "../language";
import { type CompiledGrammar, Is, type Lexicon } from "../lexicon";
import { type Base, baseOf, type Mention, type OutletsAt } from "../mentions/mention";
import { isComma, type Phrase } from "../phrases";
import { spanText, type Token } from "../tokens";
import { baseForm } from "./cases";
import { isCountry } from "./countries";
import { kindOf } from "./kinds";
import { isNamePart, nameRun, type Run } from "./names";
import { uncasedMention } from "./uncased";
import { ARTICLE, isInk, NOUN } from "./words";

export function readGeneral(tokens: Token[], whole: Phrase, outlets: OutletsAt, lexicon: Lexicon): Mention {
  const phrase = withoutInk(tokens, whole, lexicon);
  const grammar = lexicon.grammar as CompiledGrammar;
  const base = baseOf(phrase);
  const { start, end } = phrase.core;
  const first = tokens[start] as Token;
  if (
    end === start + 1 &&
    first.is & (Is.pronoun | Is.relative | Is.possessive) &&
    !(first.capital && first.is & NOUN)
  )
    return { ...base, kind: "pronoun", name: first.text, head: first.lower };
  const country = countryMention(tokens, base, lexicon);
  if (country) return country;
  const joint = jointMention(tokens, base, lexicon);
  if (joint) return joint;
  const outlet = outletMention(tokens, base, outlets, lexicon);
  if (outlet) return outlet;
  if (grammar.capitals === "none") return uncasedMention(tokens, base, lexicon);
  return (
    personMention(tokens, base, lexicon) ??
    apposed(tokens, base, lexicon) ??
    bodyMention(tokens, base, lexicon) ??
    description(tokens, base, lexicon)
  );
}

function countryMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const from = skipArticle(tokens, start, end);
  const name = spanText(tokens, from, end);
  if (end - from > 4 || from === end || !isCountry(name, lexicon)) return null;
  return {
    ...base,
    kind: "organization",
    name: baseForm(tokens, from, end, lexicon),
    head: name.toLowerCase(),
  };
}

/** "USA og Storbritannia", "Merkel und Macron" → one source, named for all who speak in it. */
function jointMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  if (lexicon.grammar?.capitals === "none") return null;
  const at = tokens.findIndex(
    (token, i) => i > start && i < end - 1 && (token.is & Is.conjunction) !== 0 && !token.capital,
  );
  if (
    at < 0 ||
    tokens
      .slice(start, at)
      .some((token) => token.is & Is.preposition || lexicon.grammar?.ties.has(token.lower))
  )
    return null;
  const [left, right] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
  if (!left.capital || !right.capital || (left.is | right.is) & (Is.document | Is.outlet)) return null;
  // "Tarım ve Orman Bakanı Ada Vale": the second word is of the role, not a name.
  const titled = tokens.slice(at + 1, end).some(({ is }) => is & (Is.role | Is.title));
  if (
    titled &&
    !tokens.slice(start, at).some(({ is }) => is & (Is.role | Is.title | Is.givenMale | Is.givenFemale))
  )
    return null;
  const from = skipArticle(tokens, start, end);
  const person = [left, right].every((token) => isNamePart(token)) && !isCountry(left.text, lexicon);
  const name = spanText(tokens, from, end);
  return { ...base, kind: person ? "person" : "organization", name, head: name, plural: true };
}

/** Names in quotation marks are named without them. */
function withoutInk(tokens: Token[], phrase: Phrase, lexicon: Lexicon): Phrase {
  let { start, end } = phrase.core;
  while (start < end - 1 && isInk(tokens[start], lexicon)) start++;
  while (end > start + 1 && isInk(tokens[end - 1], lexicon)) end--;
  return { ...phrase, core: { start, end } };
}

/** Not "ein Reporter der Zeit": there the outlet says whose somebody is. */
function outletMention(tokens: Token[], base: Base, outlets: OutletsAt, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  for (let i = start; i < end; i++) {
    const known = outlets.get(i);
    if (!known || known.end > end) continue;
    const before = tokens.slice(start, i);
    if (before.some((token) => token.is & (Is.role | Is.title) && !(token.is & Is.outlet))) return null;
    if (before.some((token) => isNamePart(token) && token.is === 0 && token.text !== "The")) return null;
    if (
      known.outlet.ambiguous &&
      i === start &&
      !before.length &&
      (tokens[i - 1]?.word ?? true) &&
      !tokens[i - 1]?.is
    ) {
      const called = tokens[i - 1]?.is ?? 0;
      if (!(called & (Is.outlet | Is.determiner))) continue;
    }
    return {
      ...base,
      kind: "outlet",
      name: outletName(tokens, i, known.end, known.outlet.name, lexicon),
      head: (tokens[known.end - 1] as Token).lower,
      outlet: known.outlet,
    };
  }
  return null;
}

/** As a reader of the language knows it: "Интерфакс"; in full where only a part is written: "Spiegel". */
function outletName(tokens: Token[], start: number, end: number, full: string, lexicon: Lexicon): string {
  let from = start;
  while (from > 0 && (tokens[from - 1] as Token).capital && (tokens[from - 1] as Token).is & Is.outlet)
    from--;
  // "Radio Vega" by Vega; not the noun that opens a sentence, nor German’s, which all have capitals.
  const named = lexicon.grammar?.capitals === "names" && (tokens[from - 1]?.word ?? false);
  const written = baseForm(tokens, named ? from : start, end, lexicon);
  return full.includes(written) ? full : written;
}

function personMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const run = nameRun(tokens, start, end, lexicon);
  return run && personOf(tokens, base, run, start, lexicon);
}

function personOf(tokens: Token[], base: Base, run: Run, from: number, lexicon: Lexicon): Mention {
  const name = baseForm(tokens, run.start, run.end, lexicon);
  const words = name.split(" ");
  const role = spanText(tokens, skipArticle(tokens, from, run.start), run.start).trim();
  const says = tokens.slice(from, run.start).some((token) => token.is & (Is.role | Is.title));
  return {
    ...base,
    kind: "person",
    name,
    head: words.at(-1) ?? name,
    given: words.length > 1 ? (words[0] ?? null) : null,
    gender: genderOf(tokens, from, run, lexicon),
    role: says ? role : null,
  };
}

/** Past the article and the mark of a name: 'der "Bote"'. */
function skipArticle(tokens: Token[], from: number, to: number): number {
  let i = from;
  while (i < to && ((tokens[i] as Token).is & ARTICLE || !(tokens[i] as Token).word)) i++;
  return i;
}

export function genderOf(tokens: Token[], from: number, { start, end }: Run, lexicon: Lexicon): Gender {
  const { is } = tokens[start] as Token;
  if (is & Is.givenFemale && !(is & Is.givenMale)) return "female";
  if (is & Is.givenMale && !(is & Is.givenFemale)) return "male";
  for (let i = from; i < start; i++) {
    const told = articleGender(tokens[i] as Token, lexicon) ?? nounGender(tokens[i] as Token);
    if (told !== "any") return told;
  }
  const last = (tokens[end - 1] as Token).lower;
  return (lexicon.grammar?.femaleNames ?? "").split(" ").some((ending) => ending && last.endsWith(ending))
    ? "female"
    : "any";
}

/** `der Sprecher, Ivo Vale,` */
function apposed(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { core, end } = base.phrase;
  if (!isComma(tokens[core.end]) || core.end + 1 >= end) return null;
  if (
    tokens[core.end + 1] &&
    (tokens[core.end + 1] as Token).is & Is.relative &&
    !(tokens[core.end + 1] as Token).capital
  )
    return null;
  const run = nameRun(tokens, core.end + 1, end, lexicon);
  if (!run || run.end - run.start < 2 || run.start > core.end + 8) return null;
  if (!tokens.slice(core.start, core.end).some((token) => token.is & (Is.role | Is.title))) return null;
  const mention = personOf(tokens, base, run, core.start, lexicon);
  return { ...mention, role: spanText(tokens, skipArticle(tokens, core.start, core.end), core.end) };
}

/** "das Außenministerium", "КПД", "Boeing": an organization by its noun, its capitals, or as a name behind nothing else. */
function bodyMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const words = tokens.slice(start, end);
  const at = words.findIndex((token) => token.is & (Is.role | Is.document | Is.post));
  const org = words.findIndex((token) => token.is & Is.organization || /^\p{Lu}{2,}\d*$/u.test(token.text));
  if (org < 0 || (at >= 0 && at < org)) return null;
  const from = skipArticle(tokens, start, end);
  return {
    ...base,
    kind: "organization",
    name: baseForm(tokens, from, end, lexicon, org < words.length - 1 ? start + org + 1 : end),
    head: (words[org] as Token).lower,
    definite: isDefinite(tokens, base.phrase.core, lexicon),
  };
}

const isDefinite = (tokens: Token[], { start, end }: Run, { grammar }: Lexicon): boolean =>
  grammar === null ||
  grammar.definite.size === 0 ||
  grammar.definite.has((tokens[start] as Token).lower) ||
  (end === start + 1 && matches((tokens[start] as Token).lower, grammar.definiteEndings));

/** "Analyse", "rapport": what is published under the name of who made it; studies, polls and rulings stand for themselves. */
const isOwnWork = ({ is, lower }: Token, { standing }: Lexicon): boolean =>
  (is & Is.document) !== 0 && (is & Is.role) === 0 && !matches(lower, standing);

/** "сообщении «Автодора»", "Mitteilung der Polizei": whose text it is. */
function textOwner(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
  const { start, end } = base.phrase.core;
  const at = tokens.findIndex(
    (token, i) => i >= start && i < end && (matches(token.lower, lexicon.texts) || isOwnWork(token, lexicon)),
  );
  if (at < 0 || at === end - 1) return null;
  let from = at + 1;
  while (
    from < end - 1 &&
    (isInk(tokens[from], lexicon) || (tokens[from] as Token).is & (ARTICLE | Is.preposition))
  )
    from++;
  let to = end;
  while (to > from + 1 && isInk(tokens[to - 1], lexicon)) to--;
  const part = { ...base, phrase: { ...base.phrase, core: { start: from, end: to } } };
  const owner = personMention(tokens, part, lexicon) ?? bodyMention(tokens, part, lexicon);
  return owner && { ...owner, phrase: base.phrase };
}

function description(tokens: Token[], base: Base, lexicon: Lexicon): Mention {
  const owner = textOwner(tokens, base, lexicon);
  if (owner) return owner;
  const { start, end } = base.phrase.core;
  const words = tokens.slice(start, end);
  const head = (words.find((token) => token.is & KINDS) ?? words.at(-1)) as Token;
  const kind = kindOf(head);
  const from = kind === "anonymous" ? start : skipArticle(tokens, start, end);
  const named = kind === "document" || kind === "organization" || kind === "outlet";
  return {
    ...base,
    kind,
    name: named
      ? baseForm(tokens, Math.min(from, end - 1), end, lexicon, Math.min(from, end - 1) + 1)
      : spanText(tokens, from, end),
    head: head.lower,
    definite: isDefinite(tokens, base.phrase.core, lexicon),
    plural: false,
    gender: articleGender(tokens[start] as Token, lexicon) ?? nounGender(head),
  };
}

const nounGender = ({ is }: Token): Gender => (is & Is.female ? "female" : is & Is.male ? "male" : "any");

/** "la premier", "el periodista" */
function articleGender({ lower }: Token, { grammar }: Lexicon): Gender | null {
  if (grammar?.femaleArticles.has(lower)) return "female";
  return grammar?.maleArticles.has(lower) ? "male" : null;
}

const KINDS = Is.role | Is.title | Is.document | Is.post | Is.organization | Is.outlet;
