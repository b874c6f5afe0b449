/** Permissions, limits and interruptions of following, as a reader meets them. */
import { originsOf } from "../../src/permission";
import { actual } from "../follow/actual";
import { allowEverywhere, grant, takeBackAll } from "../harness/allow";
import { ended, traceOf } from "../harness/following";
import { centreOf } from "../harness/marks";
import { expect, test } from "../harness/test";
import { asked } from "../harness/web";

const LEVY = "https://harrowexaminer.example/2026/03/ferry-levy";
const WORDS = "the day the new breakwater is paid for";
const SITES = ["wennaherald.example", "norrbytimes.example", "portsministry.example"];

test.describe("with no site allowed", () => {
  test.beforeEach(({ launched }) => takeBackAll(launched));

  test("nothing is asked of anyone, and the popup says for which site a permission is missing", async ({
    traced,
    web,
  }) => {
    const popup = await traced(LEVY);
    const before = web.requests.length;
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await expect(popup.getByText("1 site is not allowed yet: wennaherald.example.")).toBeVisible();
    expect(asked(web, before)).toEqual([]);
    const trace = await traceOf(popup);
    expect(actual(trace, WORDS)?.map(({ status }) => status)).toEqual(["no-permission"]);
  });

  test("an outlet that is only named is asked for, too, also where another of its stories is linked", async ({
    traced,
  }) => {
    const popup = await traced("https://kesseltribune.example/news/rain-towns");
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await ended(popup, 10_000);
    const { attributions } = await traceOf(popup);
    expect(attributions.map(({ followed }) => followed?.status)).toContain("no-permission");
    await expect(popup.getByText(/not allowed yet:/)).toBeVisible();
  });

  test("each site is allowed by a click of its own, and the chain grows by a step each time", async ({
    launched,
    traced,
    toolbar,
  }) => {
    await grant(launched.context, launched.id, SITES.flatMap(originsOf));
    let popup = await traced(LEVY);
    await popup.getByRole("button", { name: "Trace everything" }).click();
    for (const [steps, site] of SITES.entries()) {
      await expect(popup.getByText(`1 site is not allowed yet: ${site}.`)).toBeVisible();
      expect(actual(await traceOf(popup), WORDS)).toHaveLength(steps + 1);
      const [page] = await Promise.all([
        launched.context.waitForEvent("page"),
        popup.getByRole("button", { name: "Choose what to allow" }).click(),
      ]);
      await page.getByRole("button", { name: `Allow ${site}` }).click();
      await expect(page.getByText("Allowed", { exact: true })).toBeVisible();
      await Promise.all([
        page.waitForEvent("close"),
        page.getByRole("button", { name: "Back to the story" }).click(),
      ]);
      popup = await toolbar();
      await ended(popup, 10_000);
    }
    expect(actual(await traceOf(popup), WORDS)?.map(({ status }) => status)).toEqual([
      "followed",
      "followed",
      "primary",
    ]);
  });
});

test.describe("with every site allowed", () => {
  test.beforeEach(({ launched }) => allowEverywhere(launched));

  test("one source is followed by itself", async ({ traced }) => {
    const popup = await traced("https://harrowexaminer.example/2026/03/rail-strike-papers");
    await popup.getByRole("button", { name: "Follow Varn Post to the original" }).click();
    await ended(popup, 10_000);
    const trace = await traceOf(popup);
    expect(trace.attributions.filter(({ followed }) => followed)).toHaveLength(1);
    await expect(popup.getByText("Forty-year-old relay stopped trains, rail director says")).toBeVisible();
  });

  test("a click stops it at once, and what was found stays", async ({ traced, web }) => {
    const popup = await traced("https://ostrandmonitor.example/news/brackwater-pages");
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await expect(popup.getByText("Cannot be read").first()).toBeVisible();
    await popup.getByRole("button", { name: "Stop", exact: true }).click();
    await ended(popup, 2000);
    const since = web.requests.length;
    const { attributions } = await traceOf(popup);
    expect(attributions.some(({ followed }) => followed?.status === "unreadable")).toBe(true);
    expect(attributions.some(({ followed }) => !followed)).toBe(true);
    await popup.waitForTimeout(1500);
    expect(asked(web, since)).toEqual([]);
  });

  test("the popup may close meanwhile; opened again it shows how far it is, over the same highlights", async ({
    page,
    traced,
    toolbar,
  }) => {
    let popup = await traced("https://ostrandmonitor.example/news/unlinked-week");
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await expect(popup.getByText(/^Following…/)).toBeVisible();
    await Promise.all([popup.waitForEvent("close"), page.mouse.click(5, 5)]);
    popup = await toolbar();
    await expect(popup.getByText(/^Following… [1-9]\d* pages? opened$/)).toBeVisible();
    await expect(popup.getByRole("switch", { name: "Highlights" })).toBeChecked();
    await ended(popup, 60_000);
  });

  test("limits hold: what was not opened is named, with its address", async ({ launched, traced }) => {
    const options = await launched.context.newPage();
    await options.goto(`chrome-extension://${launched.id}/options/index.html`);
    await options.getByLabel("Steps up the chain").selectOption("1");
    await options.getByText("Saved").waitFor();
    const popup = await traced(LEVY);
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await ended(popup, 10_000);
    const steps = actual(await traceOf(popup), WORDS);
    expect(steps?.map(({ status, url }) => [status, url])).toEqual([
      ["followed", "https://wennaherald.example/2026/03/levy-islands"],
      ["found", "https://norrbytimes.example/2026/03/reker-assembly"],
    ]);
    await options.getByRole("button", { name: "Reset to defaults" }).click();
    await options.close();
  });

  test("nobody is asked twice in a day, until the reader clears what was kept", async ({
    launched,
    traced,
    web,
  }) => {
    const options = await launched.context.newPage();
    const kept = async () => {
      await options.goto(`chrome-extension://${launched.id}/options/index.html`);
      await options.getByText(/^\d+ pages? kept$/).waitFor();
      return options.getByRole("button", { name: "Clear" });
    };
    const clear = await kept();
    if (await clear.isEnabled()) await clear.click();
    await expect(options.getByText("0 pages kept")).toBeVisible();
    const follow = async () => {
      const popup = await traced(LEVY);
      const since = web.requests.length;
      await popup.getByRole("button", { name: "Trace everything" }).click();
      await ended(popup, 10_000);
      return asked(web, since).length;
    };
    expect(await follow()).toBe(3);
    expect(await follow()).toBe(0);
    await expect((await kept()).locator("xpath=..")).toContainText("3 pages kept");
    await (await kept()).click();
    await expect(options.getByText("0 pages kept")).toBeVisible();
    expect(await follow()).toBe(3);
    await options.close();
  });

  test("the card in the page shows how the quote stands in its original", async ({ page, traced, layer }) => {
    const popup = await traced("https://selwickgazette.example/2026/03/dam-inquest");
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await ended(popup, 10_000);
    await Promise.all([popup.waitForEvent("close"), page.mouse.click(5, 5)]);
    const { x, y } = await centreOf(page, "I would open that gate earlier");
    await page.mouse.move(x, y);
    await expect.poll(() => layer.card()).toContain("Altered");
    expect(await layer.card()).toContain("sooner");
  });
});
