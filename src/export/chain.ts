/** Trace → the tree of its sources: all paths merged, the article at the root. */
import type { FollowStatus, Original, Source, Trace } from "../trace";
import { isOn, joined, type Led, onwardFrom, type Step, startOf, stepsOf } from "./steps";

export interface ChainNode {
  /** The source ids from the root to here, joined by "/"; "" at the root. */
  id: string;
  /** Null at the root, which is the article. */
  source: Source | null;
  /** Steps from the article. */
  depth: number;
  /** Ids of the attributions whose path ends here; at the root, those that name nobody. */
  statements: string[];
  /** Ids of the attributions whose path ends here or goes on from here, in text order. */
  through: string[];
  /** Length of {@link through}. */
  total: number;
  /** Pages where a reader can see them, each once, the best first. */
  originals: Original[];
  /** The best of {@link originals}. */
  link: Original | null;
  /** Pages that were found for it by following, each once. */
  pages: PageNode[];
  /** How following ended where it found no page, each status once. */
  ends: FollowStatus[];
  /** In order of first mention. A source heard both directly and through another stands in both places. */
  children: ChainNode[];
}

/** A page on the way up, and the way on from it. */
export interface PageNode {
  /** Unique in the tree. */
  id: string;
  original: Original;
  status: FollowStatus;
  /** Ids of the article's own statements that lead here. */
  through: string[];
  /** How many of the statements that lead here stand there how; those that were not compared are in none. */
  quotes: Partial<Record<NonNullable<Original["quote"]>, number>>;
  /** Share, 0 to 1, of the citing page's own words that stand here word for word. */
  copied: number | null;
  younger: boolean;
  /** From whom it has the statements; null where it was not read, or they do not stand there, or it is drawn {@link again}. */
  chain: ChainNode | null;
  /** It already stands further up in the tree, with all that is behind it. */
  again: boolean;
}

export function chain(trace: Trace): ChainNode {
  return once(node(null, "", 0, stepsOf(trace, startOf(trace))), new Map());
}

/** What goes back to one page is drawn as one: its way on stands where the page does first, for all that lead there. */
function once(root: ChainNode, drawn: Map<string, PageNode>): ChainNode {
  const pages = root.pages.map((page) => {
    const first = drawn.get(page.original.url);
    if (first) return { ...page, chain: null, again: true };
    drawn.set(page.original.url, page);
    return { ...page, chain: page.chain && once(page.chain, drawn) };
  });
  return { ...root, pages, children: root.children.map((child) => once(child, drawn)) };
}

function node(source: Source | null, id: string, depth: number, steps: Step[]): ChainNode {
  const groups = new Map<Source, Step[]>();
  for (const step of steps) {
    const [next, ...rest] = step.ahead;
    if (next === undefined) continue;
    const group = groups.get(next) ?? [];
    group.push({ ...step, ahead: rest });
    groups.set(next, group);
  }
  const originals = source === null ? [] : originalsOf(source, steps);
  const own = steps.filter(({ home }) => home === source);
  return {
    id,
    source,
    depth,
    statements: steps.filter(({ ahead }) => ahead.length === 0).map(({ attribution }) => attribution.id),
    through: [...new Set(steps.flatMap(({ roots }) => roots))],
    total: steps.length,
    originals,
    link: originals[0] ?? null,
    pages: pagesOf(own, id, depth),
    ends: [
      ...new Set(
        own.flatMap(({ attribution: { original, followed } }) =>
          original || !followed ? [] : followed.status,
        ),
      ),
    ],
    children: [...groups].map(([next, group]) =>
      node(next, id ? `${id}/${next.id}` : next.id, depth + 1, group),
    ),
  };
}

function pagesOf(steps: Step[], id: string, depth: number): PageNode[] {
  const byUrl = new Map<string, Step[]>();
  for (const step of steps) {
    const { original, followed } = step.attribution;
    if (original && followed) byUrl.set(original.url, [...(byUrl.get(original.url) ?? []), step]);
  }
  return [...byUrl].map(([url, led]) => pageNode(`${id}/${url}`, led, depth));
}

function pageNode(id: string, led: Step[], depth: number): PageNode {
  const [first] = led as [Step, ...Step[]];
  const quotes: PageNode["quotes"] = {};
  for (const { attribution } of led) {
    const quote = attribution.original?.quote;
    if (quote) quotes[quote] = (quotes[quote] ?? 0) + 1;
  }
  const followed = led.flatMap(({ attribution }) => attribution.followed ?? []);
  return {
    id,
    original:
      led.find(({ attribution }) => attribution.original?.trace)?.attribution.original ??
      (first.attribution.original as Original),
    status: followed[0]?.status ?? "found",
    through: [...new Set(led.flatMap(({ roots }) => roots))],
    quotes,
    copied: followed.find(({ copied }) => copied !== null)?.copied ?? null,
    younger: followed.some(({ younger }) => younger),
    chain: onward(id, led, depth),
    again: false,
  };
}

/** The statements of a page's own trace in which those stand that led to it. */
function onward(id: string, led: Step[], depth: number): ChainNode | null {
  const found = new Map<string, Led>();
  for (const next of led.flatMap(onwardFrom))
    found.set(next.attribution.id, joined(found.get(next.attribution.id), next));
  const trace = led.findLast(({ attribution }) => attribution.original?.trace)?.attribution.original?.trace;
  return trace && found.size > 0 ? node(null, id, depth, stepsOf(trace, [...found.values()])) : null;
}

/** Best is what stands on the source's own site, then what its own statements lead to, then what the page itself links to. */
function originalsOf(source: Source, steps: Step[]): Original[] {
  const ranked = steps.flatMap(({ attribution: { original }, ahead }) => {
    if (original === null) return [];
    const rank =
      (isOn(source.domain, original.url) ? 0 : 4) +
      (ahead.length === 0 ? 0 : 2) +
      (original.found === "link" ? 0 : 1);
    return [{ original, rank }];
  });
  const byUrl = new Map<string, Original>();
  for (const { original } of ranked.sort((a, b) => a.rank - b.rank))
    if (!byUrl.has(original.url)) byUrl.set(original.url, original);
  return [...byUrl.values()];
}
