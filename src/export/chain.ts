/** Trace → the tree of its sources: all paths merged, the article at the root. */
import type { Attribution, Original, Source, Trace } from "../trace";

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
  /** In order of first mention. A source heard both directly and through another stands in both places. */
  children: ChainNode[];
}

export function chain(trace: Trace): ChainNode {
  const sources = new Map(trace.sources.map((source) => [source.id, source]));
  return node(
    null,
    "",
    0,
    trace.attributions.map((attribution) => step(attribution, sources)),
  );
}

/** An attribution with the part of its path that lies beyond a node. */
interface Step {
  attribution: Attribution;
  ahead: Source[];
}

function step(attribution: Attribution, sources: Map<string, Source>): Step {
  const path = attribution.path.flatMap((id) => sources.get(id) ?? []);
  return { attribution, ahead: path.filter((source, at) => source !== path[at - 1]) };
}

function node(source: Source | null, id: string, depth: number, steps: Step[]): ChainNode {
  const groups = new Map<Source, Step[]>();
  for (const { attribution, ahead } of steps) {
    const [next, ...rest] = ahead;
    if (next === undefined) continue;
    const group = groups.get(next) ?? [];
    group.push({ attribution, ahead: rest });
    groups.set(next, group);
  }
  const originals = source === null ? [] : originalsOf(source, steps);
  return {
    id,
    source,
    depth,
    statements: steps.filter(({ ahead }) => ahead.length === 0).map(({ attribution }) => attribution.id),
    through: steps.map(({ attribution }) => attribution.id),
    total: steps.length,
    originals,
    link: originals[0] ?? null,
    children: [...groups].map(([next, group]) =>
      node(next, id ? `${id}/${next.id}` : next.id, depth + 1, group),
    ),
  };
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

function isOn(domain: string | null, url: string): boolean {
  if (domain === null || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
