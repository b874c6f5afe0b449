/** Drafts → statements of the chain: each with the source it names, and whom that was heard through. */
import type { Steps } from "../slices";
import type { Statement } from "./chains";
import type { Draft } from "./draft";
import { hearerInSource, passesOn, trailingHearer } from "./hearers";
import { Is, type Lexicon } from "./lexicon";
import { type Mention, readMention } from "./mentions";
import type { OutletsIn } from "./outlets-in";
import type { Parsed } from "./parse";
import type { Phrase } from "./phrases";
import type { Known, Sources } from "./sources";
import type { Token } from "./tokens";

/** In the order of the drafts. */
export function* statementsOf(
  parsed: Parsed,
  drafts: Draft[],
  sources: Sources,
  outlets: OutletsIn,
  lexicon: Lexicon,
): Steps<Statement[]> {
  const { tokens } = parsed;
  const sentenceOf = new Map(parsed.sentences.map((sentence, i) => [sentence, i]));
  const read = (phrase: Phrase | null, to: number): Mention | null =>
    phrase && readMention(tokens, phrase, to, outlets.at, lexicon);

  const hearerOf = (draft: Draft, phrase: Phrase, sentence: number): Known[] => {
    const whole = read(phrase, draft.sentence.end);
    // A name in quotation marks that was told something is an outlet's: "рассказал «Вестнику»".
    const mention =
      whole && lexicon.grammar && isMarked(tokens, phrase) ? { ...whole, kind: "outlet" as const } : whole;
    if (!mention) return [];
    const spoken = mention.kind === "person" ? sources.lookUp(mention) : null;
    if (!passesOn(tokens, mention, draft, spoken, sources.aboutPerson(mention), outlets, lexicon)) return [];
    const known = sources.resolve(mention, sentence);
    if (!known) return [];
    known.asks = true;
    return [known];
  };

  const statementOf = (draft: Draft): Statement => {
    const sentence = sentenceOf.get(draft.sentence) ?? 0;
    const { end } = draft.sentence;
    const beside = hearerInSource(tokens, draft, outlets, lexicon);
    const own = read(draft.source, end);
    const meant = draft.antecedent && own?.kind === "pronoun" ? (read(draft.antecedent, end) ?? own) : own;
    if (own && isRumour(tokens, own, lexicon)) draft.hedged = true;
    const source = meant && !draft.hedged ? sources.resolve(meant, sentence) : null;
    if (source && draft.pattern !== "cite") source.spoke = sentence;
    const trailing = trailingHearer(tokens, draft, outlets);
    const hearers = trailing ? [trailing] : beside ? [...draft.via, beside] : draft.via;
    return {
      draft,
      sentence,
      source,
      byPronoun: own?.kind === "pronoun",
      via: hearers.flatMap((phrase) => hearerOf(draft, phrase, sentence)),
      outer: null,
      cited: null,
      dropped: false,
    };
  };

  const statements: Statement[] = [];
  for (const draft of drafts.flatMap((draft) => oneForEach(tokens, draft, outlets))) {
    yield;
    statements.push(statementOf(draft));
  }
  const byDraft = new Map(statements.map((statement) => [statement.draft, statement]));
  for (const statement of statements)
    statement.outer = (statement.draft.within && byDraft.get(statement.draft.within)) ?? null;
  return statements;
}

/** Its last word is closed by a quotation mark taken for ink. */
const isMarked = (tokens: Token[], { core }: Phrase): boolean =>
  core.end - core.start > 2 && /^[»”“"]$/.test(tokens[core.end - 1]?.text ?? "");

/** "the Herald and Norwire report": each outlet reports it by itself. The first keeps the draft, which others may stand within. */
function oneForEach(tokens: Token[], draft: Draft, outlets: OutletsIn): Draft[] {
  const phrases = draft.source ? outletsOf(tokens, draft.source, outlets) : [];
  if (phrases.length < 2) return [draft];
  const [first, ...others] = phrases;
  draft.source = first as Phrase;
  return [draft, ...others.map((source) => ({ ...draft, source }))];
}

/** The outlets of a phrase that lists nothing else. */
function outletsOf(tokens: Token[], { core }: Phrase, outlets: OutletsIn): Phrase[] {
  const found: Phrase[] = [];
  for (let i = core.start; i < core.end; i++) {
    const known = outlets.at.get(i);
    if (known && !known.outlet.ambiguous && known.end <= core.end) {
      found.push({ start: i, end: known.end, core: { start: i, end: known.end } });
      i = known.end - 1;
    } else if (found.length > 0 && !isBetween(tokens[i] as Token)) return [];
  }
  return found;
}

const isBetween = (token: Token): boolean =>
  token.text === "," || (token.is & (Is.conjunction | Is.determiner)) !== 0;

/** "early reports", which nobody owns */
const isRumour = (tokens: Token[], { kind, phrase }: Mention, lexicon: Lexicon): boolean =>
  kind === "document" &&
  lexicon.rumours.has((tokens[phrase.core.end - 1] as Token).lower) &&
  tokens.slice(phrase.core.start, phrase.core.end - 1).every((token) => lexicon.vague.has(token.lower));
