/** Addresses → what stands there: each asked for once in a run, politely, within robots.txt, and counted. */
import robotsParser, { type Robot } from "robots-parser";
import type { Fetched, FetchRequest, Unfetched } from "../following";
import { siteOf } from "../hosts";
import { AT_ONCE, GDELT_DELAY } from "./limits";
import { type Polite, polite } from "./polite";

export type Answer = Fetched | Unfetched;

/** Asks the background; never throws. */
export type FetchText = (request: Omit<FetchRequest, "id">) => Promise<Answer>;

export interface Web {
  /** A page to read. */
  page(url: string): Promise<Answer>;
  /** Data about pages. @param by the provider that asks, under which it is counted. */
  data(url: string, by: string, how?: Pick<FetchRequest, "own" | "header">): Promise<Answer>;
  /** The same, where the site lets robots have it; else null. */
  allowed(url: string, by: string, kind?: FetchRequest["kind"]): Promise<Answer | null>;
  robots(site: string): Promise<Robot>;
}

/** As robots.txt would name it. */
const AGENT = "Headwater";

/** @param asked is told of each request that really goes out, and whether the answer was that there are too many. */
export function web(
  fetchText: FetchText,
  delay: number,
  asked: (by: string, tooOften: boolean) => void,
  signal: AbortSignal,
): Web {
  const run: Polite = polite({
    atOnce: AT_ONCE,
    delay: (site) => (site === "gdeltproject.org" ? GDELT_DELAY : delay),
  });
  const answers = new Map<string, Promise<Answer>>();
  const robotsOf = new Map<string, Promise<Robot>>();

  const get = (by: string, request: Omit<FetchRequest, "id">): Promise<Answer> => {
    const key = `${request.kind} ${request.url.split("#")[0]}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = run(siteOf(request.url), async (): Promise<Answer> => {
      if (signal.aborted) return { failed: "stopped" };
      const got = await fetchText(request);
      if (!isUnasked(got)) asked(by, "failed" in got && got.failed === "status" && got.status === 429);
      return got;
    });
    answers.set(key, answer);
    // What the reader may yet allow is asked for again.
    void answer.then((got) => "failed" in got && isPassing(got) && answers.delete(key));
    return answer;
  };
  const robots = (site: string): Promise<Robot> => {
    const url = `https://${site}/robots.txt`;
    const known = robotsOf.get(site) ?? get("robots", { url, kind: "data" }).then((got) => parsed(url, got));
    robotsOf.set(site, known);
    return known;
  };
  const allowed: Web["allowed"] = async (url, by, kind = "data") => {
    const rules = await robots(new URL(url).host);
    return rules.isAllowed(url, AGENT) === false ? null : get(by, { url, kind });
  };
  return {
    page: (url) => get("page", { url, kind: "page" }),
    data: (url, by, how) => get(by, { url, kind: "data", ...how }),
    allowed,
    robots,
  };
}

/** Nobody was asked: it was kept, or is not allowed. */
const isUnasked = (got: Answer) =>
  "failed" in got ? ["no-permission", "unreachable", "stopped"].includes(got.failed) : got.kept;
const isPassing = (got: Unfetched) => got.failed === "no-permission" || got.failed === "stopped";

/** A site without rules, or with a page in their place, allows everything. */
const parsed = (url: string, got: Answer): Robot =>
  robotsParser(url, "failed" in got || /^\s*</.test(got.text) ? "" : got.text);
