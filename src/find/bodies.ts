/** Tokens → the single capital words that name bodies and no people: countries, companies, whatever the article calls "it". */
import { Is, type Lexicon } from "./lexicon";
import type { Token } from "./tokens";

/** "SoftBank"; not "McVale", "O’Vale". */
const INNER_CAPITAL = /^(?!(?:Mc|Mac|De|Di|La|Le|O|D)\p{Lu})[\p{L}\d]{0,60}\p{Ll}\p{Lu}\p{L}*$/u;

/**
 * By name, the noun that stands for it ("the company"); "" where nothing tells which.
 *
 * @param isPerson whether somebody is named at a token
 */
export function bodiesIn(
  tokens: Token[],
  isPerson: (index: number) => boolean,
  lexicon: Lexicon,
): Map<string, string> {
  const countries = countriesIn(lexicon.language.tag);
  const found = new Map<string, string>();
  tokens.forEach((token, i) => {
    if (!token.capital || !token.word || found.has(token.text) || isPerson(i)) return;
    const noun = countries.has(token.text)
      ? "country"
      : isCompany(tokens, i, lexicon)
        ? "company"
        : isIt(tokens, i)
          ? ""
          : null;
    if (noun !== null) found.set(token.text, noun);
  });
  return found;
}

function isCompany(tokens: Token[], at: number, { companyHas }: Lexicon): boolean {
  const { text, is } = tokens[at] as Token;
  if (INNER_CAPITAL.test(text)) return true;
  const next = tokens[at + 1];
  const has = /^['’]s?$/.test(next?.text ?? "") ? tokens[at + 2] : next;
  const alone = !tokens[at - 1]?.capital || tokens[at - 1]?.is !== 0;
  return alone && is === 0 && companyHas.has(has?.lower ?? "");
}

/** "Tidewell said it would close" */
function isIt(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if ((tokens[at] as Token).is !== 0 || tokens[at - 1]?.capital || !next || !(next.is & Is.cue)) return false;
  const said = tokens[at + 2]?.lower === "that" ? tokens[at + 3] : tokens[at + 2];
  return /^its?$/.test(said?.lower ?? "");
}

const countries = new Map<string, Set<string>>();

/** Those of one word, as the browser names them in the language. */
function countriesIn(language: string): Set<string> {
  const known = countries.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const found = new Set<string>();
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = names.of(first + second);
      if (name && /^[\p{L}’-]+$/u.test(name)) found.add(name);
    }
  countries.set(language, found);
  return found;
}

/** Regions have codes of two letters (ISO 3166-1). */
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
