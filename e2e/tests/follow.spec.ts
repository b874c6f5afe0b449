/** The web of stories: every chain of the table, followed through the real popup, with the sites allowed. */

import type { Trace } from "../../src/trace";
import { actual, difference } from "../follow/actual";
import { expected } from "../follow/expected";
import { allowEverywhere } from "../harness/allow";
import { ended, traceOf } from "../harness/following";
import { expect, test } from "../harness/test";

const LONG = 40_000;

test.beforeAll(({ launched }) => allowEverywhere(launched));

for (const start of new Set(expected.map((one) => one.start))) {
  const chains = expected.filter((one) => one.start === start);
  const scenarios = [...new Set(chains.map(({ scenario }) => scenario))].join(", ");
  test(`${scenarios}: ${new URL(start).pathname}`, async ({ traced }) => {
    test.setTimeout(LONG);
    const popup = await traced(start);
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await ended(popup, LONG);
    const trace: Trace = await traceOf(popup);
    const wrong = chains.map((chain) => difference(chain, actual(trace, chain.words))).filter(Boolean);
    expect(wrong).toEqual([]);
  });
}
