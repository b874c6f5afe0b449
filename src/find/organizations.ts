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

/** Nouns for whom companies have, behind their names: "a Norwire spokesman", "Norwire’s chief executive". */
const COMPANY_HAS =
  /^(spokes(?:man|woman|person|people)|ceo|cfo|coo|chief|executives?|founder|co-founder|shares|stock|shareholders|employees|staff|headquarters|board|customers|users|investors)$/;
/** "SoftBank", "eBay"; not "McVale", "O’Vale". */
const INNER_CAPITAL = /^(?!(?:Mc|Mac|De|Di|La|Le|O|D)\p{Lu})[\p{L}\d]*\p{Ll}\p{Lu}\p{L}*$/u;

/** Single words that name companies: by their spelling, or by what they have anywhere in the article. */
function companiesIn(tokens: Token[], isPerson: (index: number) => boolean): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (!isPart(token) || isPerson(i) || found.has(token.text)) return;
    const has = /^['’]s?$/.test(tokens[i + 1]?.text ?? "") ? tokens[i + 2] : tokens[i + 1];
    const alone = !tokens[i - 1]?.capital || tokens[i - 1]?.is !== 0;
    if (INNER_CAPITAL.test(token.text) || (alone && token.is === 0 && COMPANY_HAS.test(has?.lower ?? "")))
      found.add(token.text);
  });
  return found;
}

/** @param isPerson whether somebody is named at a token */
export function findOrganizations(
  tokens: Token[],
  isTaken: (index: number) => boolean,
  isPerson: (index: number) => boolean,
): Organization[] {
  const found = new Map<string, Organization>();
  const companies = companiesIn(tokens, isPerson);
  for (let i = 0; i < tokens.length; i++) {
    if (!isPart(tokens[i]) || isTaken(i)) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < LONGEST && goesOn(tokens, end)) end++;
    const head = tokens.slice(i, end).findLast((token) => token.is & Is.organization && token.capital);
    const name = spanText(tokens, i, end);
    if (head && end - i > 1 && !found.has(name))
      found.set(name, { name, head: head.lower, acronym: acronymOf(name), at: i });
    else if (end - i === 1 && companies.has(name) && !found.has(name))
      found.set(name, { name, head: "company", acronym: null, at: i });
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
