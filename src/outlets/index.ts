/** Who "NYT" is: names, acronyms and addresses → the outlet they belong to. */

import { enclosingHosts, hostOf, registrableDomain } from "../hosts";
import type { Range } from "../trace";
import { type Hit, NameIndex } from "./names";
import { kindAt, lineAt, type OutletKind, parseLine, scan } from "./parse";

export type { OutletKind } from "./parse";

/** Compare two by name and domain: one outlet's spellings may differ in `ambiguous`. */
export interface KnownOutlet {
  /** As a reader writes it in running text: "The New York Times", "Reuters". */
  readonly name: string;
  /** Its site; a programme's is that of its broadcaster. */
  readonly domain: string;
  /** The spelling it was found by is also an ordinary word, a place or a person: "Time", "the Sun". */
  readonly ambiguous: boolean;
  readonly kind?: OutletKind;
}

/** Where an outlet's name stands in a text; "the" before it is no part of the range. */
export interface OutletMention extends Range {
  outlet: KnownOutlet;
}

export interface OutletDirectory {
  /** "The" before it does not matter, nor does case where that is safe ("cnn" and "time" are not names). */
  byName(name: string): KnownOutlet | null;
  /** The outlet whose site, or whose part of a site, the host or address is in. */
  byHost(hostOrUrl: string): KnownOutlet | null;
  /** Whether two hosts or addresses belong to one outlet: "bbc.com" and "news.bbc.co.uk". */
  sameSite(a: string, b: string): boolean;
  /** Every outlet named in the text: the longest names, in text order, never overlapping. */
  find(text: string): OutletMention[];
}

/** @param text in the form that parse.ts tells; of two lines that claim a name or a host, the first has it. */
export function directoryOf(text: string): OutletDirectory {
  const names = new NameIndex(text);
  const hosts = new Map<string, number>();
  scan(text, {
    spelling: (start) => names.add(start),
    host: (host, line) => hosts.has(host) || hosts.set(host, line),
  });

  const byHost = (hostOrUrl: string) => {
    const host = hostOf(hostOrUrl);
    if (host === null) return null;
    for (const at of enclosingHosts(host)) {
      const line = hosts.get(at);
      if (line !== undefined) return outletAt(text, line);
    }
    return null;
  };
  const byName = (name: string) => {
    const found = names.get(name);
    return found === null ? byHost(name) : outletAt(text, found.line, found.ambiguous);
  };
  const sameSite = (a: string, b: string) => {
    const [one, other] = [hostOf(a), hostOf(b)];
    if (one === null || other === null) return false;
    if (registrableDomain(one) === registrableDomain(other)) return true;
    const site = byHost(one)?.domain;
    return site !== undefined && site === byHost(other)?.domain;
  };
  const find = (article: string) =>
    names.find(article).map((hit) => {
      const ambiguous = hit.name.ambiguous && !isNamed(article, hit);
      return { start: hit.start, end: hit.end, outlet: outletAt(text, hit.name.line, ambiguous) };
    });
  return { byName, byHost, sameSite, find };
}

function outletAt(text: string, line: number, ambiguous = false): KnownOutlet {
  const { spellings, hosts } = parseLine(lineAt(text, line));
  const kind = kindAt(text, line);
  const [[name = ""], [domain = ""]] = [spellings, hosts];
  return { name: name.replace(/^[?~]/, ""), domain, ambiguous, ...(kind && { kind }) };
}

/** "The" in mid-sentence is a name's: "told The Sun" can only be the paper, unless it goes on: "in The Sun Valley". */
function isNamed(article: string, hit: Hit): boolean {
  if (hit.article !== "The") return false;
  const midSentence = /[\p{L}\p{N},]\s+The\s+$/u.test(article.slice(Math.max(0, hit.start - 12), hit.start));
  const longerName = /^\s+\p{Lu}/u.test(article.slice(hit.end, hit.end + 4));
  return midSentence && !longerName;
}
