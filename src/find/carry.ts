/**
 * What was heard through an outlet stays heard through it while the same speaker goes on: in the sentences around, and,
 * where the article names one way only by which it heard a speaker, in all that it tells of them.
 */
import type { Statement } from "./chains";
import type { Lexicon } from "./lexicon";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/** How many sentences may lie between two statements of one speaker that surely belong together. */
const GAP = 2;
/** Sentences at the head of an article that may tell beforehand what it sources later. */
const LEAD = 3;

export function carryOutlets(tokens: Token[], statements: Statement[], lexicon: Lexicon): void {
  const spoken = statements.filter((statement) => statement.source !== null);
  const settled = settledWays(spoken);
  const heard = new Map<Known, Statement>();
  const texts = new Map<string, Known[]>();
  for (const statement of spoken) {
    const speaker = statement.source as Known;
    quoteAgain(tokens, statement, texts, lexicon);
    if (isHeardThrough(statement)) {
      heard.set(speaker, statement);
      continue;
    }
    // A statement that only tells of another one still tells how its speaker was heard.
    if (statement.dropped) continue;
    const last = heard.get(speaker) ?? (statement.sentence < LEAD ? firstHeard(spoken, speaker) : undefined);
    if (!last || !isOpen(tokens, statement)) {
      if (last) heard.delete(speaker);
      continue;
    }
    const near = Math.abs(statement.sentence - last.sentence) <= GAP;
    const follows = near && (statement.byPronoun || statement.draft.cue === null || lexicon.grammar !== null);
    const way = settled.get(speaker) ?? (follows ? last : null);
    if (!way) continue;
    statement.via = way.via;
    statement.outer = way.outer;
    heard.set(speaker, statement);
  }
}

/** "in the statement": the one that another speaker was heard in already. */
function quoteAgain(
  tokens: Token[],
  statement: Statement,
  texts: Map<string, Known[]>,
  lexicon: Lexicon,
): void {
  const { setting } = statement.draft;
  const noun = setting ? (tokens[setting.end - 1] as Token).lower : "";
  if (!setting || !lexicon.texts.has(noun)) return;
  const known = texts.get(noun);
  if (isHeardThrough(statement)) texts.set(noun, statement.via);
  else if (known && /^(the|that|this)$/.test((tokens[setting.start] as Token).lower)) statement.via = known;
}

const isHeardThrough = (statement: Statement): boolean =>
  statement.via.length > 0 ||
  statement.outer?.source?.kind === "outlet" ||
  statement.outer?.source?.kind === "document";

/** Nothing in the sentence says that it was heard elsewhere: "in the interview" is the one already spoken of. */
const isOpen = (tokens: Token[], { outer, draft }: Statement): boolean =>
  !outer &&
  (draft.setting === null
    ? draft.via.length === 0
    : /^(the|that|this)$/.test(tokens[draft.setting.start]?.lower ?? ""));

const firstHeard = (statements: Statement[], speaker: Known): Statement | undefined =>
  statements.find((statement) => statement.source === speaker && isHeardThrough(statement));

/**
 * By speaker: how all that the article tells of them was heard, where it names one way only, or one outlet and a
 * journalist, who will be its own. Who told an outlet so was interviewed by it; of who is quoted after it, the next words
 * may come from anywhere.
 */
function settledWays(statements: Statement[]): Map<Known, Statement> {
  const ways = new Map<Known, Map<string, Statement>>();
  for (const statement of statements) {
    if (!isHeardThrough(statement)) continue;
    const speaker = statement.source as Known;
    const way = [statement.outer?.source, ...statement.via].map((source) => source?.name ?? "").join("\n");
    ways.set(speaker, (ways.get(speaker) ?? new Map()).set(way, statement));
  }
  const settled = new Map<Known, Statement>();
  for (const [speaker, all] of ways) {
    const byOutlets = [...all.values()].filter((way) => !way.via.every(({ kind }) => kind === "person"));
    const [only, other] = all.size === 1 ? all.values() : byOutlets;
    if (only && !other && only.via.length > 0) settled.set(speaker, only);
  }
  return settled;
}
