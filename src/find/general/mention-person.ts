/** A source phrase → the person it names, with role and gender. */
import type { Gender } from "../language";
import { Is, type Lexicon } from "../lexicon";
import type { Base, Mention } from "../mentions/mention";
import { isComma } from "../phrases";
import { spanText, type Token } from "../tokens";
import { baseForm } from "./cases";
import { nameRun, type Run } from "./names";
import { ARTICLE } from "./words";

export function personMention(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
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
export function skipArticle(tokens: Token[], from: number, to: number): number {
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
export function apposed(tokens: Token[], base: Base, lexicon: Lexicon): Mention | null {
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

export const nounGender = ({ is }: Token): Gender =>
  is & Is.female ? "female" : is & Is.male ? "male" : "any";

/** "la premier", "el periodista" */
export function articleGender({ lower }: Token, { grammar }: Lexicon): Gender | null {
  if (grammar?.femaleArticles.has(lower)) return "female";
  return grammar?.maleArticles.has(lower) ? "male" : null;
}
