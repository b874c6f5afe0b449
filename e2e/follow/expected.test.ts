/** The engine reads the start pages as the table takes for granted: what is expected further on depends on it. */
import { expect, test } from "vitest";
import { traceOne } from "../../src/cli/trace-one";
import type { Trace } from "../../src/trace";
import { pageOf, siteOf, storyAt } from "../harness/stories";
import { expected } from "./expected";

function traceOf(start: string): Trace {
  const { hostname, pathname } = new URL(start);
  const [story, site] = [storyAt(hostname, pathname), siteOf(hostname)];
  if (!story || !site) throw new Error(`${start} is no story.`);
  const result = traceOne({ html: pageOf(story, site), url: start, language: null });
  if ("error" in result) throw new Error(result.error.message);
  return result.trace;
}

test.each(expected.map((one) => [one.start, one.words, one] as const))(
  "%s says “%s”",
  (start, words, { steps: [first] }) => {
    const { article, attributions } = traceOf(start);
    const found = attributions.filter(({ content }) =>
      content.some((range) => article.text.slice(range.start, range.end).includes(words)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.path.length).toBeGreaterThan(0);
    // Where the page links it, the engine names the link by itself; anything else is the follower's to find.
    expect(found[0]?.original?.url ?? null).toBe(first?.found === "link" ? first.url : null);
  },
);

const hops = expected.flatMap(({ steps }) =>
  steps.flatMap((step, n): [string, string][] => {
    const before = steps[n - 1];
    return step.found === "link" && step.url && before?.url ? [[before.landed ?? before.url, step.url]] : [];
  }),
);

test.each(hops)("%s has something from %s", (before, url) =>
  expect(traceOf(before).attributions.map(({ original }) => original?.url)).toContain(url),
);
