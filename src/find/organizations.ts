/** Tokens → the organizations named anywhere in the article, so that "the agency" and "NHB" can be told before they speak. */
import { Is } from "./lexicon";
import { acronymOf } from "./source-index";
import { spanText, type Token } from "./tokens";

export interface Organization {
  name: string;
  /** Its noun, lower case: "agency". */
  head: string;
  acronym: string | null;
  /** Token index of its first mention. */
  at: number;
}

const LONGEST = 7;

/** @param bodies single words that name one, with the noun that stands for it */
export function findOrganizations(
  tokens: Token[],
  isTaken: (index: number) => boolean,
  bodies: Map<string, string>,
): Organization[] {
  const found = new Map<string, Organization>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isPart(tokens[i]) || isTaken(i)) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < LONGEST && goesOn(tokens, end)) end++;
    const head = tokens.slice(i, end).findLast((token) => token.is & Is.organization && token.capital);
    const name = spanText(tokens, i, end);
    if (head && end - i > 1 && !found.has(name))
      found.set(name, { name, head: head.lower, acronym: acronymOf(name), at: i });
    else if (end - i === 1 && bodies.has(name) && !found.has(name))
      found.set(name, { name, head: bodies.get(name) ?? "", acronym: null, at: i });
    i = end - 1;
  }
  return [...found.values()];
}

/** Whom "the agency" or "NHB" means: of those named before, the last. */
export function organizationMeant(
  all: Organization[],
  { head, name }: { head: string; name: string },
  before: number,
): Organization | null {
  return all.findLast((one) => one.at < before && (one.acronym === name || one.head === head)) ?? null;
}

const isPart = (token: Token | undefined): boolean =>
  !!token?.word && token.capital && !(token.is & (Is.determiner | Is.pronoun | Is.time | Is.preposition));

function goesOn(tokens: Token[], at: number): boolean {
  if (isPart(tokens[at])) return true;
  return /^(of|for|and|&)$/.test(tokens[at]?.lower ?? "") && isPart(tokens[at + 1]);
}
