/** Statements and the article's links → where a reader can see the original of each statement. */
import type { OutletDirectory } from "../outlets";
import type { Block, Link, Original, Range, Story } from "../trace";
import type { Statement } from "./chains";
import type { Span } from "./draft";
import { isAboutPage, isNamedFor } from "./link-kinds";
import { countBefore } from "./people";
import type { Known } from "./sources";
import type { Token } from "./tokens";

/** How much each place of a link says for it; below {@link ENOUGH} it may as well explain a term. */
const WEIGHT = { site: 4, cue: 3, source: 3, frame: 2, content: 2 };
const ENOUGH = 2;

export function originalFinder(
  story: Story,
  tokens: Token[],
  statements: Statement[],
  pathOf: (statement: Statement) => Known[],
  directory: OutletDirectory,
): (statement: Statement) => Original | null {
  const page = story.article.canonicalUrl ?? story.article.url ?? "";
  const rangeOf = (span: Span): Range => ({
    start: tokens[span.start]?.start ?? 0,
    end: tokens[span.end - 1]?.end ?? 0,
  });
  const usable = story.links.filter((link) => !isAboutPage(link.url));
  const byBlock = linksByBlock(story.blocks, usable);
  const linksIn = (block: number): Link[] => byBlock.get(block) ?? [];
  const isOwnSite = (link: Link) => directory.sameSite(link.url, page);

  const leadsTo = (link: Link, { name, outlet }: Known): boolean =>
    outlet ? directory.sameSite(link.url, outlet.domain) : isNamedFor(link.url, name);

  /** Its words name another statement's cue or source: it is that one's. */
  const bySentence = new Map<object, Statement[]>();
  for (const statement of statements) {
    const { sentence } = statement.draft;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), statement]);
  }
  const isOthers = (link: Link, statement: Statement): boolean =>
    (bySentence.get(statement.draft.sentence) ?? []).some(
      ({ draft, source }) =>
        draft !== statement.draft &&
        source !== statement.source &&
        !wordsOf(statement).some((span) => overlaps(link, rangeOf(span))) &&
        [draft.cue, draft.source].some((span) => span && overlaps(link, rangeOf(span))),
    );

  const weigh = (link: Link, statement: Statement, path: Known[]): number => {
    const { draft } = statement;
    const on = (spans: (Span | null | undefined)[]) =>
      spans.some((span) => span && span.end > span.start && overlaps(link, rangeOf(span)));
    const own = isOwnSite(link);
    let weight = path.some((source) => leadsTo(link, source)) && !own ? WEIGHT.site : 0;
    if (on(cuesOf(statement))) weight += WEIGHT.cue;
    if (on(sourcesOf(statement)) && !(own && statement.source?.kind === "person")) weight += WEIGHT.source;
    if (on([draft.setting, ...draft.via])) weight += WEIGHT.frame;
    if (weight === 0 && on(draft.content) && !isTerm(story.article.text.slice(link.start, link.end)))
      weight = WEIGHT.content;
    return weight;
  };

  const near = ({ draft }: Statement): Link[] => {
    const sentence = rangeOf(draft.sentence);
    return linksIn(draft.sentence.block).filter((link) => overlaps(link, sentence));
  };

  const bestOf = (statement: Statement, path: Known[]): Link | null => {
    let best: Link | null = null;
    let most = ENOUGH - 1;
    const links = near(statement);
    for (const link of links) {
      if (isOthers(link, statement)) continue;
      const weight = weigh(link, statement, path);
      if (weight > most) [best, most] = [link, weight];
    }
    return best ?? onlyOne(statement, links);
  };

  /** `Vale weighed in on Monday, saying …`: a sentence that holds one statement and one link. */
  const onlyOne = ({ draft }: Statement, links: Link[]): Link | null => {
    const [link] = links;
    if (!link || links.length > 1 || (bySentence.get(draft.sentence)?.length ?? 0) > 1) return null;
    return isOwnSite(link) || isTerm(story.article.text.slice(link.start, link.end)) ? null : link;
  };

  const beside = (statement: Statement, path: Known[]): Link | null => {
    const links = linksIn(statement.draft.sentence.block);
    return links.find((link) => !isOwnSite(link) && path.some((s) => leadsTo(link, s))) ?? null;
  };

  const linkOf = (statement: Statement): Link | null => {
    const path = pathOf(statement);
    if (statement.draft.signature) {
      const range = rangeOf(statement.draft.signature);
      return usable.findLast((link) => overlaps(link, range)) ?? null;
    }
    const { outer } = statement;
    return (
      bestOf(statement, path) ??
      (outer && (statement.draft.within || outer.sentence !== statement.sentence) ? linkOf(outer) : null) ??
      beside(statement, path)
    );
  };

  return (statement) => {
    if (usable.length === 0) return null;
    const link = linkOf(statement);
    if (!link) return null;
    const outlet = directory.byHost(link.url);
    return {
      url: link.url,
      found: "link",
      title: null,
      outlet: outlet && { name: outlet.name, domain: outlet.domain },
      published: null,
      quote: null,
      trace: null,
    };
  };
}

/** By the index of the block they stand in. @param blocks in text order */
function linksByBlock(blocks: Block[], links: Link[]): Map<number, Link[]> {
  const ends = blocks.map(({ end }) => end);
  const found = new Map<number, Link[]>();
  for (const link of links)
    for (let i = countBefore(ends, link.start + 1); i < blocks.length; i++) {
      if (!overlaps(link, blocks[i] as Block)) break;
      const known = found.get(i);
      if (known) known.push(link);
      else found.set(i, [link]);
    }
  return found;
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const cuesOf = (s: Statement) => [s.draft.cue, s.cited?.draft.cue, s.outer?.draft.cue];
const sourcesOf = (s: Statement) => [s.draft.source, s.cited?.draft.source, s.outer?.draft.source];
const wordsOf = (s: Statement): Span[] => [...cuesOf(s), ...sourcesOf(s)].filter((span) => !!span) as Span[];

/** A name, or a word or two, which a link is more likely to explain; of a figure it shows where it is from. */
function isTerm(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  if (/^\p{N}/u.test(parts[0] ?? "") && parts.length > 1) return false;
  return parts.length < 3 || (parts.length < 5 && parts.every((word) => /^["“‘]?[\p{Lu}\p{N}]/u.test(word)));
}
