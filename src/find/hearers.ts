/** Whom something was said to → the links of the chain among them: who heard it and passed it on. */
import type { Draft } from "./draft";
import { matches } from "./forms";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mentions";
import type { OutletsIn } from "./outlets-in";
import type { Phrase } from "./phrases";
import { isPoll } from "./polls";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/**
 * An outlet, or a journalist, passes on what it hears. Reporters at large, crowds, friends and partners do not.
 *
 * @param about what the article says of the hearer anywhere
 * @param known the hearer, where the article has spoken of them
 */
export function passesOn(
  tokens: Token[],
  hearer: Mention,
  draft: Draft,
  known: Known | null,
  about: { role: string | null; reports: boolean },
  outlets: OutletsIn,
  lexicon: Lexicon,
): boolean {
  if (lexicon.grammar)
    return (
      hearer.outlet !== null ||
      (hearer.kind === "outlet" && hasName(tokens, hearer.phrase, lexicon)) ||
      (hearer.kind === "person" && (about.reports || hasRole(about.role, lexicon)))
    );
  if (isPoll(tokens, hearer.phrase, lexicon)) return true;
  if (hearer.kind === "outlet") return hearer.outlet !== null || hasName(tokens, hearer.phrase, lexicon);
  if (hearer.kind === "organization") return asked(hearer.phrase, draft) && isText(tokens, draft, lexicon);
  if (hearer.kind !== "person") return false;
  return (
    known?.asks === true ||
    about.reports ||
    hasRole(about.role, lexicon) ||
    asked(hearer.phrase, draft) ||
    isJournalist(tokens, hearer.phrase, outlets, lexicon)
  );
}

/** Where there are no capitals, a word that is unknown, and no adjective: "صحيفة سلويك", not "صحيفة محلية". */
function hasName(tokens: Token[], { core }: Phrase, { grammar }: Lexicon): boolean {
  const isName = ({ capital, lower }: Token) =>
    capital ||
    (grammar?.commonPrefix !== undefined &&
      !lower.startsWith(grammar.commonPrefix) &&
      !matches(lower, grammar.adjectiveEndings));
  return tokens.slice(core.start, core.end).some((token) => token.is === 0 && isName(token));
}

/** "an interview with Vale" */
const asked = (hearer: Phrase, draft: Draft): boolean =>
  draft.setting !== null && hearer.start >= draft.setting.start && hearer.end <= draft.setting.end;

/** "in a Harbour Board statement": what an organization gives out, unlike an interview with one. */
const isText = (tokens: Token[], { setting }: Draft, { texts }: Lexicon): boolean =>
  setting !== null && texts.has((tokens[setting.end - 1] as Token).lower);

const hasRole = (role: string | null, lexicon: Lexicon): boolean =>
  (role ?? "")
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => lexicon.journalists.has(word));

/** "Channel 9 anchor Vale", "the reporter Ada Vale" */
function isJournalist(tokens: Token[], phrase: Phrase, outlets: OutletsIn, lexicon: Lexicon): boolean {
  for (let i = phrase.start; i < phrase.end; i++) {
    if (outlets.taken.has(i)) return true;
    if (lexicon.journalists.has((tokens[i] as Token).lower)) return true;
  }
  return false;
}

/** "confirmed the sale to the Herald": an outlet at the end of what was said is whom it was said to. */
export function trailingHearer(tokens: Token[], draft: Draft, outlets: OutletsIn): Phrase | null {
  const last = draft.content.at(-1);
  if (!last || draft.via.length > 0 || !draft.group?.classes.some((c) => c === "say" || c === "tell"))
    return null;
  for (let i = last.end - 1; i > Math.max(last.start, last.end - 9); i--) {
    const token = tokens[i] as Token;
    if (token.quote >= 0) return null;
    if (token.lower !== "to") continue;
    const start = /^the$/i.test(tokens[i + 1]?.text ?? "") ? i + 2 : i + 1;
    const outlet = outlets.at.get(start);
    if (!outlet || outlet.outlet.ambiguous || outlet.end > last.end) return null;
    last.end = i;
    return { start, end: outlet.end, core: { start, end: outlet.end } };
  }
  return null;
}

/** "son porte-parole au Courrier": behind who says it, whom it was said to; the source keeps what is before. */
export function hearerInSource(
  tokens: Token[],
  draft: Draft,
  outlets: OutletsIn,
  lexicon: Lexicon,
): Phrase | null {
  const toward = lexicon.grammar?.toward;
  if (!toward || !draft.source || draft.group === null) return null;
  const { core } = draft.source;
  for (let i = core.start + 1; i < core.end - 1; i++) {
    if (!toward.has((tokens[i] as Token).lower)) continue;
    for (let start = i + 1; start < Math.min(i + 4, core.end); start++) {
      const outlet = outlets.at.get(start);
      if (!outlet || outlet.outlet.ambiguous || outlet.end > core.end) continue;
      draft.source = { start: core.start, end: i, core: { start: core.start, end: i } };
      return { start, end: outlet.end, core: { start, end: outlet.end } };
    }
  }
  return null;
}
