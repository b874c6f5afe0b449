/** Tokens → the people named anywhere in an article in a language with a grammar. */

import { Is, type Lexicon } from "../lexicon";
import type { Parsed } from "../parse";
import { People, type Person } from "../people";
import { spanText, type Token } from "../tokens";
import { baseForm } from "./cases";
import { genderOf } from "./mention-person";
import { isNamePart, isParticle, nameRun, type Run } from "./names";
import { isNominal } from "./words";

const WHO = Is.role | Is.title;

export function findGeneralPeople(
  { tokens, starts }: Pick<Parsed, "tokens" | "starts">,
  isTaken: (index: number) => boolean,
  lexicon: Lexicon,
): People {
  const people = new People();
  if (lexicon.grammar?.capitals === "none") return people;
  const begins = new Set(starts);
  const alone: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i] as Token) || isTaken(i)) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      !begins.has(end) &&
      !isTaken(end) &&
      (isNamePart(tokens[end] as Token) || isParticle(tokens, end))
    )
      end++;
    const run = nameRun(tokens, i, end, lexicon);
    if (run && run.end - run.start > 1 && isCertain(tokens, run)) people.add(personAt(tokens, run, lexicon));
    else if (run && run.end - run.start === 1) alone.push(run);
    i = end - 1;
  }
  people.sort();
  for (const { start, end } of alone) {
    const person = people.withSurname(baseForm(tokens, start, end, lexicon), start, "any");
    if (person) person.at.push(start);
  }
  people.sort();
  return people;
}

/** A given name, or somebody’s role before it, or a verb that people do beside it. */
function isCertain(tokens: Token[], { start, end }: Run): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  return (
    tokens.slice(start, end).some((token) => token.is & (Is.givenMale | Is.givenFemale)) ||
    (!!before && (before.is & WHO) !== 0) ||
    (!!after && (after.is & Is.cue) !== 0) ||
    (!!before && (before.is & Is.cue) !== 0) ||
    (tokens[start - 2] !== undefined &&
      before?.text === "," &&
      ((tokens[start - 2] as Token).is & WHO) !== 0) ||
    before?.text === "," ||
    after?.text === ","
  );
}

function personAt(tokens: Token[], { start, end }: Run, lexicon: Lexicon): Person {
  const name = baseForm(tokens, start, end, lexicon);
  const words = name.split(" ");
  const from = roleStart(tokens, start);
  return {
    name,
    given: words[0] ?? name,
    surname: words.at(-1) ?? name,
    gender: genderOf(tokens, from, { start, end }, lexicon),
    role: from < start ? spanText(tokens, from, start) : null,
    reports: false,
    at: [start],
  };
}

/** Tokens between a role and the name behind it: "premier italiana", "президент Молдовы". */
const BETWEEN = 3;

/** Where the role right before a name begins, or the name itself. */
function roleStart(tokens: Token[], start: number): number {
  let from = start;
  for (let i = start - 1; i >= 0 && start - i <= BETWEEN + 1; i--) {
    const token = tokens[i] as Token;
    if (token.is & (WHO | Is.male | Is.female)) from = i;
    else if (from < start || !isNominal(token)) break;
  }
  return from;
}
