/** A trace that was followed → what its chains show together: one origin behind several, circles, copies, order of time. */
import type { Attribution, Original, Trace } from "../trace";
import { siteOf } from "./site";

export type Finding =
  /** Several sites that come from one page. */
  | { kind: "origin"; sites: string[]; page: Original }
  /** A page that cites one which cites it: the sites in order, the first again last. */
  | { kind: "circle"; sites: string[] }
  /** An original that came out after what cites it. */
  | { kind: "younger"; site: string; page: Original }
  /** A share, 0 to 1, of a page's own words that stand in its original. */
  | { kind: "copied"; site: string; page: Original; share: number };

/** From this share on a text is more than a citation. */
const COPIED = 0.3;

/** One page of a way up, and the statement that led to it. */
interface Stage {
  /** Whose page cites. */
  site: string;
  attribution: Attribution;
}

export function findings(trace: Trace): Finding[] {
  const ways = trace.attributions.flatMap((attribution) =>
    waysFrom(attribution, siteOf(trace.article.url ?? "")),
  );
  const stages = ways.flat();
  return [...origins(ways), ...circles(ways), ...each(stages, younger), ...each(stages, copied)];
}

/** Every way up from a statement, as far as pages were found. */
function waysFrom(attribution: Attribution, site: string): Stage[][] {
  const { original, followed } = attribution;
  if (!original || !followed) return [];
  const stage = { site, attribution };
  const onward = (original.trace?.attributions ?? [])
    .filter(({ id }) => followed.continues.includes(id))
    .flatMap((next) => waysFrom(next, siteOf(original.url)));
  return onward.length > 0 ? onward.map((way) => [stage, ...way]) : [[stage]];
}

const READ = new Set(["followed", "primary", "paywalled"]);

function origins(ways: Stage[][]): Finding[] {
  const found = new Map<string, { page: Original; sites: Set<string> }>();
  for (const way of ways) {
    const last = way.findLast(({ attribution }) => READ.has(attribution.followed?.status ?? ""))?.attribution;
    const first = way[0]?.attribution;
    if (!last?.original || !first?.original) continue;
    const at = found.get(last.original.url) ?? { page: last.original, sites: new Set<string>() };
    found.set(last.original.url, at);
    at.sites.add(siteOf(first.original.url));
  }
  return [...found.values()]
    .filter(({ sites }) => sites.size > 1)
    .map(({ page, sites }) => ({ kind: "origin", page, sites: [...sites] }));
}

function circles(ways: Stage[][]): Finding[] {
  const found = new Map<string, Finding>();
  for (const way of ways) {
    const end = way.at(-1)?.attribution;
    if (end?.followed?.status !== "circle" || !end.original) continue;
    const back = siteOf(end.original.url);
    const sites = way.map(({ site }) => site);
    const circle = [...sites.slice(Math.max(0, sites.indexOf(back))), back];
    found.set(circle.join(), { kind: "circle", sites: circle });
  }
  return [...found.values()];
}

/** Each finding once, though many statements lead the same way. */
function each(stages: Stage[], find: (stage: Stage, page: Original) => Finding | null): Finding[] {
  const found = new Map<string, Finding>();
  for (const stage of stages) {
    const { original } = stage.attribution;
    const finding = original && find(stage, original);
    if (finding && original) found.set(`${stage.site} ${original.url}`, finding);
  }
  return [...found.values()];
}

const younger = ({ site, attribution: { followed } }: Stage, page: Original): Finding | null =>
  followed?.younger ? { kind: "younger", site, page } : null;

const copied = ({ site, attribution: { followed } }: Stage, page: Original): Finding | null =>
  (followed?.copied ?? 0) >= COPIED ? { kind: "copied", site, page, share: followed?.copied ?? 0 } : null;
