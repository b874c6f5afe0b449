/** A trace that was followed → the steps of one statement's chain, in the terms of the table of expectations. */
import type { Attribution, Trace } from "../../src/trace";
import type { Expectation, Step } from "./expectation";

/** @returns the steps as they were made; null where the trace has no statement with these words. */
export function actual(trace: Trace, words: string): Step[] | null {
  const holds = ({ content }: Attribution) =>
    content
      .map(({ start, end }) => trace.article.text.slice(start, end))
      .some((said) => said.includes(words));
  const statement = trace.attributions.filter(holds).sort((a, b) => size(a) - size(b))[0];
  return statement ? steps(statement) : null;
}

const size = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);

function steps({ original, followed }: Attribution): Step[] {
  if (!followed) return [];
  const onward = (original?.trace?.attributions ?? []).filter(({ id }) => followed.continues.includes(id));
  const ways = onward.map(steps).sort((a, b) => b.length - a.length);
  const rest = ways[0] ?? [];
  const { status, searches, candidates } = followed;
  const found = original?.found === "archive" ? "link" : (original?.found ?? null);
  if (status === "named" && searches.some(({ of }) => of === "site"))
    return [{ url: searches[0]?.url ?? null, found: null, quote: null, status: "search-only" }];
  const url = original?.url ?? candidates[0]?.url ?? null;
  // Nothing stands behind what is said to the page itself: it is where the chain ends.
  const ends = rest.every((step) => step.status === "named");
  const here: Step = {
    url,
    found: original ? found : null,
    quote: original?.quote ?? null,
    status: ends && status === "followed" ? "primary" : (status as Step["status"]),
  };
  return [here, ...(ends ? [] : rest)];
}

/** What differs, in words; "" where the chain is as it should be. */
export function difference(expected: Expectation, made: Step[] | null): string {
  if (made === null) return "no such statement";
  const same =
    made.length === expected.steps.length && expected.steps.every((step, i) => isSame(step, made[i] as Step));
  return same ? "" : `${expected.words}: wanted ${written(expected.steps)}; made ${written(made)}`;
}

function isSame(wanted: Step, made: Step): boolean {
  const addresses = [wanted.url, wanted.landed].map((url) => address(url ?? null));
  const there = addresses.some((at) => address(made.url) === at);
  if (wanted.status === "search-only")
    return made.status === "search-only" && (made.url ?? "").startsWith(wanted.url ?? "");
  // Of what is similar but not it, the table says that nothing at all is as good.
  if (wanted.status === "candidate") return ["candidate", "named", "search-only"].includes(made.status);
  return (
    there && made.found === wanted.found && made.quote === wanted.quote && reached(made) === reached(wanted)
  );
}

/** Whether a page at the end of a chain tells where it has it from is for the reader to see, not for the table. */
const reached = ({ status }: Step) => (status === "primary" ? "followed" : status);

const written = (steps: Step[]) =>
  steps
    .map(({ status, quote, url, found }) => [status, quote ?? "-", found ?? "-", address(url)].join(" "))
    .join(" > ") || "nothing";

const address = (url: string | null) => (url ?? "").replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
