/** Drafts with known sources → paths: from whom the article heard a statement to who first made it. */
import { adjoins, type Draft, type Span } from "./draft";
import { Is } from "./lexicon";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/** One statement with its sources found; what chains work on. */
export interface Link {
  draft: Draft;
  sentence: number;
  source: Known | null;
  /** The source is named by a pronoun. */
  byPronoun: boolean;
  via: Known[];
  /** The statement that reports this one. */
  outer: Link | null;
  /** For "citing": whom the source heard it from. */
  cited: Link | null;
  dropped: boolean;
}

/** Ties the statements of each sentence: "X said …, Y reports, citing Z". */
export function nest(tokens: Token[], links: Link[]): void {
  const sentences = new Map<number, Link[]>();
  for (const link of links) sentences.set(link.sentence, [...(sentences.get(link.sentence) ?? []), link]);
  for (const sentence of sentences.values()) nestSentence(tokens, sentence);
}

function nestSentence(tokens: Token[], links: Link[]): void {
  for (const link of links) if (link.draft.pattern === "cite") cite(link, links);
  for (const link of links) if (link.draft.pattern === "according-to") wrapNeighbour(link, links);
  const reporting = links.filter((l) => !l.dropped && l.draft.pattern !== "cite");
  for (const outer of reporting) {
    for (const inner of reporting) {
      if (inner === outer || nests(inner.outer) || outer.outer === inner || !holds(outer.draft, inner.draft))
        continue;
      if (inner.source && inner.source === outer.source) inner.dropped = true;
      else if (leads(tokens, outer.draft, inner.draft)) {
        under(inner, outer);
        outer.dropped = true;
      } else if (hearsay(outer)) under(inner, outer);
      else if (inner.draft.antecedent || inner.draft.pattern === "noun" || inner.draft.cue !== null)
        inner.dropped = true;
    }
  }
}

/** Stands under another statement of its sentence already, not only in a passage. */
const nests = (outer: Link | null): boolean => outer !== null && outer.draft.verbatim === false;

function under(inner: Link, outer: Link): void {
  outer.outer ??= inner.outer;
  inner.outer = outer;
}

/** What stands right beside a frame is who its statement was heard through. */
function wrapNeighbour(around: Link, links: Link[]): void {
  const inner = links.find((l) => !l.dropped && !nests(l.outer) && adjoins(around.draft, l.draft));
  if (!inner || inner.source === around.source) return;
  under(inner, around);
  around.dropped = true;
}

/** Outlets and documents pass on all that stands inside; a person only what opens the clause. */
const hearsay = (outer: Link): boolean =>
  outer.source?.kind === "outlet" || outer.source?.kind === "document";

function cite(link: Link, links: Link[]): void {
  const governing = links.findLast(
    (l) =>
      l !== link &&
      !l.dropped &&
      l.draft.pattern !== "cite" &&
      (l.draft.frame.end <= link.draft.frame.start + 1 || insideSource(link.draft, l.draft)),
  );
  if (governing && link.source) {
    governing.cited = link;
    link.dropped = true;
  } else if (link.draft.content.length === 0) link.dropped = true;
}

/** `The Herald, citing two officials, said` */
const insideSource = (cite: Draft, draft: Draft): boolean =>
  draft.source !== null && draft.source.start < cite.frame.start && cite.frame.end <= draft.source.end + 1;

function holds(outer: Draft, inner: Draft): boolean {
  const at = inner.cue ?? inner.frame;
  return outer.content.some((c) => c.start <= at.start && at.end <= c.end);
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

/** The whole path of a link, outermost first, without the page's own outlet. */
export function pathOf(link: Link, isOwn: (source: Known) => boolean): Known[] {
  const path: Known[] = [];
  const add = (source: Known | null) => {
    if (source && !isOwn(source) && !path.includes(source)) path.push(source);
  };
  const walk = (at: Link) => {
    if (at.outer) walk(at.outer);
    for (const via of at.via) add(via);
    add(at.source);
    if (at.cited) {
      for (const via of at.cited.via) add(via);
      add(at.cited.source);
    }
  };
  walk(link);
  return path;
}
