/** Tokens → the run of capital words that is somebody's name. */
import type { CompiledGrammar } from "../compiled";
import { Is, type Lexicon } from "../lexicon";
import type { Token } from "../tokens";
import { isCountry } from "./countries";
import { ARTICLE, NOUN } from "./words";

export interface Run {
  start: number;
  end: number;
}

const NOT_NAMES =
  Is.determiner |
  Is.possessive |
  Is.pronoun |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.auxiliary |
  Is.time |
  Is.number |
  Is.adverb;
const GIVEN = Is.givenMale | Is.givenFemale;
const PARTICLES = /^(de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|dos|du|ter|zu|af|av|e|bint)$/i;
/** Those of them that are no articles: inside a name, though they are small words of the language. */
const INNER = /^(de|da|di|der|den|van|von|bin|ibn|al|dos|du|ter|af|av|bint)$/;

/** "Jan de Wit", "Ursula von der Leyen" */
export function isParticle(tokens: Token[], at: number): boolean {
  if (!INNER.test((tokens[at] as Token).text)) return false;
  let [from, to] = [at, at];
  while (from > 0 && INNER.test(tokens[from - 1]?.text ?? "")) from--;
  while (INNER.test(tokens[to + 1]?.text ?? "")) to++;
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  return (
    !!before &&
    !!after &&
    isNamePart(before) &&
    isNamePart(after) &&
    (before.is === 0 || (before.is & GIVEN) !== 0)
  );
}
/** Words a name has at most. */
const LONGEST = 5;

export const isNamePart = (token: Token): boolean =>
  token.word &&
  token.capital &&
  !/^[@#]/.test(token.text) &&
  ((token.is & GIVEN) !== 0 || !(token.is & (NOT_NAMES | NOUN))) &&
  !/^\p{Lu}{2,}\d*$/u.test(token.text);

/** The name in a phrase: its last run of name words, one that a role or a given name tells, or that stands alone. */
export function nameRun(tokens: Token[], start: number, end: number, lexicon: Lexicon): Run | null {
  const runs = runsIn(tokens, start, end);
  const grammar = lexicon.grammar as CompiledGrammar;
  for (let n = runs.length - 1; n >= 0; n--) {
    const run = trimmed(tokens, runs[n] as Run, lexicon);
    if (run && isPerson(tokens, run, start, grammar) && !isDescribing(tokens, run, end)) return run;
  }
  return null;
}

function runsIn(tokens: Token[], start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let i = start; i < end; i++) {
    if (!isNamePart(tokens[i] as Token)) continue;
    let to = i + 1;
    while (
      to < end &&
      (isNamePart(tokens[to] as Token) ||
        isParticle(tokens, to) ||
        (PARTICLES.test((tokens[to] as Token).text) && to + 1 < end && isNamePart(tokens[to + 1] as Token)))
    )
      to++;
    runs.push({ start: i, end: to });
    i = to;
  }
  return runs;
}

/** Without the country or the noun before a given name: "России Сергей Лавров". */
function trimmed(tokens: Token[], run: Run, lexicon: Lexicon): Run | null {
  let start = run.start + (isRoleBefore(tokens, run, lexicon) ? 1 : 0);
  const given = tokens.findIndex((token, i) => i >= run.start && i < run.end && token.is & GIVEN);
  if (given > start && given < run.end - 1) start = given;
  while (start < run.end && isCountry((tokens[start] as Token).text, lexicon)) start++;
  return start < run.end ? { start, end: run.end } : null;
}

/** "der Molkereibesitzer Knut Apel": where all nouns are capital, the one behind an article says what somebody is. */
function isRoleBefore(tokens: Token[], { start, end }: Run, { grammar }: Lexicon): boolean {
  const article = tokens[start - 1];
  return grammar?.capitals === "nouns" && end - start > 2 && /^(?:der|die)$/i.test(article?.text ?? "");
}

/** "Svenske myndigheter": a word before a noun that it describes. */
function isDescribing(tokens: Token[], { start, end }: Run, to: number): boolean {
  const next = end < to ? tokens[end] : undefined;
  // "Çevre Bakanlığı", "Radio Norrby 1": a part of the name of a body.
  if (next?.capital && next.is & (Is.organization | Is.outlet) && !(next.is & (Is.role | Is.title | GIVEN)))
    return true;
  return (
    end - start === 1 &&
    !!next &&
    !next.capital &&
    (next.is & NOUN) !== 0 &&
    !((tokens[start] as Token).is & GIVEN)
  );
}

function isPerson(tokens: Token[], { start, end }: Run, from: number, grammar: CompiledGrammar): boolean {
  if (end - start > LONGEST) return false;
  const given = tokens.slice(start, end).some((token) => token.is & GIVEN);
  if (given && end - start > 1) return true;
  const before = tokens.slice(from, start);
  const last = before.at(-1);
  const titled = before.some((token) => token.is & (Is.role | Is.title));
  const tied = before.some((token) => grammar.ties.has(token.lower) && !token.capital);
  const governed =
    last !== undefined &&
    ((tied && (last.is & Is.conjunction) !== 0) ||
      grammar.ties.has(last.lower) ||
      (last.is & (ARTICLE | Is.preposition)) !== 0) &&
    !last.capital;
  if (titled)
    return (
      !governed &&
      (end - start > 1 || !last || !!(last.is & (Is.role | Is.title)) || grammar.capitals !== "nouns")
    );
  if (before.some((token) => token.is & (Is.organization | Is.outlet | Is.document))) return false;
  if (governed) return false;
  return before.length === 0 || end - start > 1 || grammar.capitals === "names";
}
