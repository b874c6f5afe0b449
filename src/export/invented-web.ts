/** Pages of a small invented web, written in a line a statement → the trace of one of them, followed through the others; for the tests. */
import type { Attribution, FollowStatus, Original, Source, SourceKind, Trace } from "../trace";
import { invented } from "./invented";

/**
 * Whom a statement names, "outlet Courier > person Ada Lind", the nearest first; the address it was followed to, if it
 * was, with the ids of the statements it stands in there: "https://courier.example/1 a1 a2"; and how that ended.
 * An outlet's site is its name: Courier is at courier.example.
 */
export type Line = [path: string, to?: string, status?: FollowStatus];

export type InventedWeb = Record<string, Line[]>;

export function traceOn(web: InventedWeb, url: string, before: string[] = []): Trace {
  const lines = web[url] ?? [];
  const names = [...new Set(lines.flatMap(([path]) => path.split(" > ").filter(Boolean)))];
  const sources = names.map((name, at) => sourceOf(name, `s${at + 1}`));
  const idOf = new Map(names.map((name, at) => [name, `s${at + 1}`]));
  const attributions = lines.map(([path, to, status], at): Attribution => {
    const [target = null, ...continues] = to?.split(" ") ?? [];
    const isCircle = target !== null && [...before, url].includes(target);
    const found = isCircle ? "circle" : (status ?? (target ? "followed" : "named"));
    return {
      ...(invented.attributions[0] as Attribution),
      id: `a${at + 1}`,
      path: path.split(" > ").flatMap((name) => idOf.get(name) ?? []),
      original: target === null ? null : originalOf(web, target, isCircle ? null : [...before, url]),
      ...(to || status
        ? { followed: { ...NOTHING, status: found, continues: isCircle ? [] : continues } }
        : {}),
    };
  });
  const site = new URL(url).hostname;
  const article = {
    ...invented.article,
    url,
    canonicalUrl: url,
    title: `Story on ${site}`,
    outlet: { name: site, domain: site },
  };
  return { ...invented, article, sources, attributions };
}

const NOTHING = {
  ...{ by: "link", place: null, compared: "words" as const, copied: null, younger: false },
  ...{ candidates: [], searches: [] },
};

const originalOf = (web: InventedWeb, url: string, before: string[] | null): Original => ({
  url,
  found: "link",
  title: `Story on ${new URL(url).hostname}`,
  outlet: null,
  published: "2031-05-02",
  quote: "exact",
  trace: before && web[url] ? traceOn(web, url, before) : null,
});

function sourceOf(written: string, id: string): Source {
  const [kind = "person", ...rest] = written.split(" ");
  const name = rest.join(" ");
  const domain = kind === "outlet" ? `${name.toLowerCase()}.example` : null;
  return { id, name, kind: kind as SourceKind, role: null, domain, mentions: [] };
}
