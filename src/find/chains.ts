/** Drafts with known sources → paths: from whom the article heard a statement to who first made it. */
import { cite } from "./cites";
import { adjoins, type Draft, type Span } from "./draft";
import type { CueClass } from "./language";
import { Is } from "./lexicon";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/** One statement with its sources found; what chains work on. */
export interface Statement {
  draft: Draft;
  sentence: number;
  source: Known | null;
  /** The source is named by a pronoun. */
  byPronoun: boolean;
  via: Known[];
  /** The statement that reports this one. */
  outer: Statement | null;
  /** For "citing": whom the source heard it from. */
  cited: Statement | null;
  dropped: boolean;
}

/** Ties the statements of each sentence: "X said …, Y reports, citing Z". */
/** @param broad whether an outlet that reports most of what another says is only who it was heard through */
export function nest(tokens: Token[], statements: Statement[], broad = false): void {
  const sentences = new Map<number, Statement[]>();
  for (const statement of statements)
    sentences.set(statement.sentence, [...(sentences.get(statement.sentence) ?? []), statement]);
  for (const sentence of sentences.values()) nestSentence(tokens, sentence, broad);
  for (const statement of statements) if (statement.draft.pattern === "back") nestBack(statement, statements);
}

/** "That is what the Herald reports": all that the sentence before says was heard through it. */
function nestBack(outer: Statement, statements: Statement[]): void {
  if (outer.dropped || !hearsay(outer)) return;
  for (const inner of statements)
    if (
      inner !== outer &&
      !inner.dropped &&
      inner.source !== outer.source &&
      !inner.outer &&
      holds(outer.draft, inner.draft)
    )
      under(inner, outer);
}

function nestSentence(tokens: Token[], statements: Statement[], broad: boolean): void {
  for (const statement of statements) if (statement.draft.pattern === "cite") cite(statement, statements);
  for (const statement of statements)
    if (statement.draft.pattern === "according-to") wrapNeighbour(statement, statements);
  const reporting = statements.filter((l) => !l.dropped && l.draft.pattern !== "cite");
  for (const outer of reporting) {
    for (const inner of reporting) {
      if (inner === outer || nests(inner.outer) || outer.outer === inner) continue;
      if (announces(tokens, outer, inner)) {
        if (inner.source !== outer.source) under(inner, outer);
        continue;
      }
      if (!holds(outer.draft, inner.draft)) continue;
      if (inner.source && inner.source === outer.source) inner.dropped = true;
      else if (isToldOf(inner.draft, outer)) inner.dropped = true;
      else if (leads(tokens, outer.draft, inner.draft)) {
        under(inner, outer);
        outer.dropped = true;
      } else if (hearsay(outer)) {
        under(inner, outer);
        if (broad && covers(inner.draft, outer.draft)) outer.dropped = true;
      } else if (inner.draft.antecedent || inner.draft.pattern === "noun" || inner.draft.cue !== null)
        inner.dropped = true;
    }
  }
}

/** Stands under another statement of its sentence already, not only in a passage. */
const nests = (outer: Statement | null): boolean => outer !== null && outer.draft.verbatim === false;

function under(inner: Statement, outer: Statement): void {
  outer.outer ??= inner.outer;
  inner.outer = outer;
}

/** `The Herald reports: “…,” said Vale`: what follows the colon is the Herald’s. */
const announces = (tokens: Token[], first: Statement, then: Statement): boolean =>
  tokens[first.draft.frame.end]?.text === ":" &&
  then.draft.frame.start > first.draft.frame.end &&
  hearsay(first);

/** What stands right beside a frame is who its statement was heard through. */
function wrapNeighbour(around: Statement, statements: Statement[]): void {
  const inner = statements.find((l) => !l.dropped && adjoins(around.draft, l.draft));
  if (!inner) return;
  if (inner.source !== around.source && !nests(inner.outer)) under(inner, around);
  around.dropped = true;
}

/**
 * "said the board would announce a plan", "it was too early to tell": what is not said yet. "said the board rejected the
 * plan": what somebody is said to have done, but for outlets and documents, whose news it is.
 */
const isToldOf = ({ group }: Draft, outer: Statement): boolean =>
  group !== null &&
  (group.modal || group.infinitive || (!hearsay(outer) && DEEDS.has(group.classes[0] as CueClass)));

const DEEDS = new Set<CueClass>(["act", "talk"]);

/** Outlets and documents pass on all that stands inside; a person only what opens the clause. */
const hearsay = (outer: Statement): boolean =>
  outer.source?.kind === "outlet" || outer.source?.kind === "document";

function holds(outer: Draft, inner: Draft): boolean {
  const at = inner.cue ?? inner.frame;
  return outer.content.some((c) => c.start <= at.start && at.end <= c.end);
}

/** What is said inside is most of what is reported around it. */
function covers(inner: Draft, outer: Draft): boolean {
  const size = outer.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const from = Math.min(inner.frame.start, ...inner.content.map(({ start }) => start));
  const to = Math.max(inner.frame.end, ...inner.content.map(({ end }) => end));
  return to - from > 0.5 * size;
}

/** The inner frame opens the outer content: its clause is what the outer reports. */
function leads(tokens: Token[], outer: Draft, inner: Draft): boolean {
  const content = outer.content.find((c) => c.start <= inner.frame.start + 2 && inner.frame.start <= c.end) as
    | Span
    | undefined;
  if (!content) return false;
  const own = Math.min(inner.source?.start ?? inner.frame.start, inner.cue?.start ?? inner.frame.start);
  for (let i = content.start; i < own; i++) {
    const token = tokens[i] as Token;
    if (
      token.word &&
      !(
        token.is &
        (Is.adverb | Is.conjunction | Is.complementizer | Is.determiner | Is.time | Is.subordinator)
      )
    )
      return false;
  }
  return true;
}

/** The whole path of a statement, outermost first, without the page's own outlet. */
export function pathOf(statement: Statement, isOwn: (source: Known) => boolean): Known[] {
  const path: Known[] = [];
  const add = (source: Known | null) => {
    if (source && !isOwn(source) && !path.includes(source)) path.push(source);
  };
  const walk = (at: Statement) => {
    if (at.outer) walk(at.outer);
    for (const via of at.via) add(via);
    add(at.source);
    if (at.cited) {
      for (const via of at.cited.via) add(via);
      add(at.cited.source);
    }
  };
  walk(statement);
  return path;
}
