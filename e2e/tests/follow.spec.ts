/** The web of stories: every chain of the table, followed through the real popup, with the sites allowed. */

import { EVERYWHERE } from "../../src/permission";
import type { Trace } from "../../src/trace";
import { actual, difference } from "../follow/actual";
import { expected } from "../follow/expected";
import { grant } from "../harness/allow";
import { ended, traceOf } from "../harness/following";
import { expect, test } from "../harness/test";

const LONG = 40_000;

test.beforeAll(async ({ launched }) => {
  await grant(launched.context, launched.id, EVERYWHERE);
  const options = await launched.context.newPage();
  await options.goto(`chrome-extension://${launched.id}/options/index.html`);
  await options.getByRole("button", { name: "Allow all sites at once" }).click();
  await expect(options.getByText("All sites", { exact: true })).toBeVisible();
  await options.close();
});

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
