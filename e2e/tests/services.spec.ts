/** Services that are asked only where the reader has switched them on: GDELT, and the Wayback Machine. */
import { actual } from "../follow/actual";
import { allowEverywhere } from "../harness/allow";
import type { Launched } from "../harness/chromium";
import { ended, traceOf } from "../harness/following";
import { expect, test } from "../harness/test";

const LONG = 60_000;

async function options({ context, id }: Launched) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  return page;
}

test.beforeEach(async ({ launched }) => {
  await allowEverywhere(launched);
  const page = await options(launched);
  for (const name of ["GDELT", "Wayback Machine"]) {
    const box = page.getByRole("checkbox", { name });
    // It is checked once the browser has answered for the reader.
    await box.click();
    await expect(box).toBeChecked();
  }
  await page.close();
});

test.afterEach(async ({ launched }) => {
  const page = await options(launched);
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await expect(page.getByRole("checkbox", { name: "GDELT" })).not.toBeChecked();
  await page.close();
});

test("GDELT finds what the outlet itself lists nowhere", async ({ traced }) => {
  test.setTimeout(2 * LONG);
  const popup = await traced("https://ostrandmonitor.example/news/unlinked-week");
  await popup.getByRole("button", { name: "Trace everything" }).click();
  await ended(popup, LONG);
  expect(actual(await traceOf(popup), "ice road over Lake Ims")?.[0]).toMatchObject({
    url: "https://imsdaldispatch.example/ice-road-stays-shut",
    found: "search",
    status: "primary",
  });
});

test("a service that is asked too often is named", async ({ traced }) => {
  test.setTimeout(2 * LONG);
  const popup = await traced("https://ostrandmonitor.example/news/second-reading");
  await popup.getByRole("button", { name: "Trace everything" }).click();
  await ended(popup, LONG);
  await popup.locator(".requests summary").click();
  await expect(popup.locator(".requests")).toContainText(/GDELT\d+, asked too often/);
});

test("a page that is gone is read in the archive", async ({ traced, web }) => {
  const popup = await traced("https://ostrandmonitor.example/news/brackwater-doors");
  const since = web.requests.length;
  await popup.getByRole("button", { name: "Trace everything" }).click();
  await ended(popup, LONG);
  const { attributions } = await traceOf(popup);
  const archived = attributions.find(({ original }) => original?.found === "archive");
  expect(archived?.followed?.place?.text).toContain("had been hung the wrong way round");
  await expect(popup.getByText("The gate that opens outward")).toBeVisible();
  // Asked once for each of the two pages that are gone.
  const asked = web.requests
    .slice(since)
    .filter((request) => request.includes("archive.org/wayback/available"));
  expect(asked).toHaveLength(2);
});
