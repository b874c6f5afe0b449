/** Sites that are always on: traced without a click, also where a page goes on by script, and after the browser was closed. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { originsOf } from "../../src/permission";
import { grant, takeBackAll } from "../harness/allow";
import { type Launched, launchChromium } from "../harness/chromium";
import { clickAway } from "../harness/closing";
import { highlighted } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

const quotes = async (page: Page): Promise<string> => (await highlighted(page)).direct.join(" ");

/** By the options, where the browser's question is answered beforehand. */
async function turnOn({ context, id }: Launched, site: string): Promise<Page> {
  await grant(context, id, originsOf(site));
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options/index.html`);
  await options.getByLabel("Address of a site").fill(site);
  await options.getByRole("button", { name: "Add" }).click();
  await options.getByRole("button", { name: `Remove ${site}` }).waitFor();
  return options;
}

test("a site that is always on is traced without a click, until it is taken off", async ({
  launched,
  page,
  traced,
  toolbar,
}) => {
  const { context, id } = launched;
  await grant(context, id, originsOf("harrowcourier.example"));
  const popup = await traced(STORY);
  const opened = context.waitForEvent("page");
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await clickAway(popup.getByRole("button", { name: "Always mark this site" }));
  const options = await opened;
  await expect(options.getByLabel("Address of a site")).toHaveValue("harrowcourier.example");
  await options.getByRole("button", { name: "Add" }).click();
  const remove = options.getByRole("button", { name: "Remove harrowcourier.example" });
  await remove.waitFor();

  await page.bringToFront();
  await page.reload();
  await expect.poll(() => quotes(page)).not.toBe("");
  // The first click is to see what was found, not to take it off.
  await (await toolbar()).getByRole("switch", { checked: true }).waitFor();

  await options.bringToFront();
  await remove.click();
  await expect(remove).not.toBeVisible();
  await page.bringToFront();
  await page.reload({ waitUntil: "networkidle" });
  expect(await quotes(page)).toBe("");
  await options.close();
  await takeBackAll(launched);
});

test("where a page goes on to another story by script, that is traced, too, once it is there", async ({
  launched,
  page,
  toolbar,
}) => {
  const options = await turnOn(launched, "turningpages.example");
  await page.bringToFront();
  await page.goto("https://turningpages.example/weir");
  await expect.poll(() => quotes(page)).toContain("the river was in the yard");
  await page.getByRole("link", { name: "Next story" }).click();
  // The address is the new story's at once, the text for a while still that of the old.
  await expect(page).toHaveURL("https://turningpages.example/lamp");
  await expect.poll(() => quotes(page)).toContain("A lamp nobody has to climb to");
  const popup = await toolbar();
  await expect(popup.getByRole("heading", { level: 1 })).toContainText("Dunholm lighthouse");
  await expect(popup.getByRole("region", { name: "Statements" })).not.toContainText("Hanne Ruis");
  await popup.close();
  await page.getByRole("link", { name: "Next story" }).click();
  await expect.poll(() => quotes(page)).toContain("the river was in the yard");

  await options.bringToFront();
  await options.getByRole("button", { name: "Remove turningpages.example" }).click();
  await page.bringToFront();
  await page.getByRole("link", { name: "Next story" }).click();
  await page.getByRole("heading", { name: "Dunholm lighthouse" }).waitFor();
  await expect.poll(() => quotes(page)).toBe("");
  await options.close();
  await takeBackAll(launched);
});

test("it is still on after the browser was closed", async ({ web }) => {
  const profile = await mkdtemp(join(tmpdir(), "headwater-"));
  const kept = { headless: true, web: web.port, sealed: true, profile };
  const before = await launchChromium(kept);
  await turnOn(before, "harrowcourier.example");
  await before.close();

  const after = await launchChromium({ ...kept, again: before.id });
  const page = await after.context.newPage();
  await page.goto(STORY);
  await expect.poll(() => quotes(page)).not.toBe("");
  await after.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
