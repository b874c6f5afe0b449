/** Statements of a trace → the steps of the way up from them: whom each names, whose page it led to, and what goes on there. */
import type { Attribution, Source, Trace } from "../trace";

/** An attribution, and the statements of the article in front that led to it. */
export interface Led {
  attribution: Attribution;
  roots: string[];
}

/** An attribution with the part of its path that lies ahead. */
export interface Step extends Led {
  ahead: Source[];
  /** Whose the page is that following led to: the first source that has it on its site, or else who said it. */
  home: Source | null;
}

export function stepsOf(trace: Trace, led: Led[]): Step[] {
  const sources = new Map(trace.sources.map((source) => [source.id, source]));
  return led.map(({ attribution, roots }) => {
    const path = attribution.path.flatMap((id) => sources.get(id) ?? []);
    const ahead = path.filter((source, at) => source !== path[at - 1]);
    const url = attribution.original?.url ?? "";
    return {
      attribution,
      roots,
      ahead,
      home: ahead.find(({ domain }) => isOn(domain, url)) ?? ahead.at(-1) ?? null,
    };
  });
}

/** Every statement of the article in front, which each led to itself. */
export const startOf = (trace: Trace): Led[] =>
  trace.attributions.map((attribution) => ({ attribution, roots: [attribution.id] }));

/** The statements, in the trace of the page it led to, that this one stands in: the way goes on from them. */
export const onwardFrom = ({ attribution: { original, followed }, roots }: Led): Led[] =>
  (original?.trace?.attributions ?? [])
    .filter(({ id }) => followed?.continues.includes(id))
    .map((attribution) => ({ attribution, roots }));

/** Two statements may lead to one, of which only one way carries what was found beyond. */
export const joined = (known: Led | undefined, { attribution, roots }: Led): Led => ({
  attribution: known?.attribution.followed ? known.attribution : attribution,
  roots: [...new Set([...(known?.roots ?? []), ...roots])],
});

/** Whether an address is on a source's own site. */
export function isOn(domain: string | null, url: string): boolean {
  if (domain === null || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
