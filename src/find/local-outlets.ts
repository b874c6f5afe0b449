/** Tokens → outlets that the directory does not know, by what the article calls them: "the Norrby Gazette", "the news agency Norwire". */
import { matches } from "./forms";
import { grouped } from "./grouped";
import { Is, type Lexicon } from "./lexicon";
import { CLOSES, OF, OPENS, type OutletsIn } from "./outlets-in";
import { spanText, type Token } from "./tokens";

const LONGEST = 5;

/**
 * Adds them to what is found: each everywhere it is named.
 *
 * @param siteOf the site of a name that the article links to, or ""
 */
export function addLocalOutlets(
  tokens: Token[],
  found: OutletsIn,
  siteOf: (name: string) => string,
  lexicon: Lexicon,
): void {
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(tokens, i, found)) continue;
    const end = nameEnd(tokens, i, found, lexicon);
    if (!isThe(tokens, i, end) && isOutlet(tokens, i, end, lexicon)) names.add(spanText(tokens, i, end));
    i = end - 1;
  }
  if (names.size === 0) return;
  const byText = grouped(tokens.keys(), (i) => (tokens[i] as Token).text);
  for (const name of names) addEverywhere(tokens, name, siteOf(name), found, byText);
}

/** "Bote", "Norrby Gazette"; in other languages also "Crónica de Norrby", and whatever marks enclose: «Северный вестник». */
function nameEnd(tokens: Token[], start: number, found: OutletsIn, { grammar }: Lexicon): number {
  let end = start + 1;
  if (grammar && OPENS.test(tokens[start - 1]?.text ?? "")) {
    while (end - start < LONGEST && tokens[end]?.word && !found.taken.has(end)) end++;
    if (CLOSES.test(tokens[end]?.text ?? "")) return end;
    end = start + 1;
  }
  while (end < tokens.length && end - start < LONGEST) {
    if (isName(tokens, end, found)) end++;
    else if (
      grammar &&
      OF.test((tokens[end] as Token).text) &&
      tokens[end + 1] &&
      isName(tokens, end + 1, found)
    )
      end += 2;
    else break;
  }
  return end;
}

/** Of a name in another language, the rest of which is known: "diario The New York Times". */
const isThe = (tokens: Token[], start: number, end: number): boolean =>
  end === start + 1 && tokens[start]?.text === "The";

const isName = (tokens: Token[], at: number, found: OutletsIn): boolean => {
  const token = tokens[at] as Token;
  return (
    token.word &&
    token.capital &&
    !found.taken.has(at) &&
    !(token.is & (Is.determiner | Is.pronoun | Is.time | Is.preposition))
  );
};

/** Named as one ("Norrby Gazette"), or called one beside its name ("the news agency Norwire", "the Norwire news agency"). */
function isOutlet(tokens: Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const last = tokens[end - 1] as Token;
  if (lexicon.grammar) return isCalledOutlet(tokens, start) || isNamedOutlet(tokens, start, end, lexicon);
  const article = /^the$/i.test(tokens[start - 1]?.text ?? "");
  if (end - start > 1 && lexicon.outletNames.has(last.lower))
    return article || end - start > 2 || speaks(tokens, end);
  if ((tokens[start] as Token).is & (Is.givenMale | Is.givenFemale)) return false;
  const described =
    article || /-(?:owned|run|based|backed|controlled|funded)$/.test(tokens[start - 1]?.lower ?? "");
  return isOutletNoun(tokens[start - 1], lexicon) || (described && isOutletNoun(tokens[end], lexicon));
}

/** "die Zeitung Der Bote", "газета «Вестник»" */
function isCalledOutlet(tokens: Token[], start: number): boolean {
  const before = tokens[start - 1];
  const noun = before && !before.word && before.quote < 0 ? tokens[start - 2] : before;
  return !!noun && (noun.is & Is.outlet) !== 0;
}

/** "Corriere di Norrby", "Norrby Postası", «Северный вестник»: its first word or its last is one that papers are named by. */
const isNamedOutlet = (tokens: Token[], start: number, end: number, { outletNames }: Lexicon): boolean =>
  end - start > 1 &&
  // "Norrbyer Tageszeitung „Neue Welt“": the name comes behind.
  (OPENS.test(tokens[start - 1]?.text ?? "") || !OPENS.test(tokens[end]?.text ?? "")) &&
  [start, end - 1].some((at) => matches((tokens[at] as Token).lower, outletNames)) &&
  !tokens.slice(start, end).some(({ is }) => is & (Is.role | Is.title | Is.givenMale | Is.givenFemale));

/** "the agency", "the newspaper"; "the reporter" ends names of papers, and is a person here. */
const isOutletNoun = (token: Token | undefined, lexicon: Lexicon): boolean =>
  !!token &&
  !token.capital &&
  !(token.is & Is.role) &&
  (lexicon.outletNames.has(token.lower) || NOUN.test(token.lower));

const NOUN = /^(agency|broadcaster|website|outlet|tabloid|channel)$/;

const speaks = (tokens: Token[], at: number): boolean =>
  !!tokens[at] && ((tokens[at] as Token).is & Is.cue) !== 0;

/** @param byText the tokens' indices */
function addEverywhere(
  tokens: Token[],
  name: string,
  domain: string,
  found: OutletsIn,
  byText: Map<string, number[]>,
): void {
  const words = name.split(" ");
  for (const i of byText.get(words[0] as string) ?? []) {
    if (!words.every((word, n) => tokens[i + n]?.text === word) || found.taken.has(i)) continue;
    found.at.set(i, { end: i + words.length, outlet: { name, domain, ambiguous: false } });
    for (let n = 0; n < words.length; n++) found.taken.add(i + n);
  }
}
