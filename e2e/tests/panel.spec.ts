/** The panel beside the page: the same trace, as long as the reader stays, going along with the page both ways. */
import { takeBackAll } from "../harness/allow";
import { violations } from "../harness/axe";
import type { Launched } from "../harness/chromium";
import { centreOf, highlighted, inView } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

const CLICK = "Click Headwater’s button in the toolbar to trace this page.";

// Of a site that is allowed, a panel would know more.
test.beforeAll(({ launched }) => takeBackAll(launched));

test("stays open beside the page, and goes along with it both ways", async ({ launched, page, traced }) => {
  // A page that is still scrolling moves away under a click.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const panel = await keptOpen(launched, await traced(STORY));
  const statements = panel.getByRole("region", { name: "Statements" }).getByRole("listitem");
  const item = (words: string) => statements.filter({ hasText: words });
  await expect(panel.getByRole("heading", { level: 1 })).toContainText("Selwick dredging halted");

  // The page moves, the list goes along.
  await expect(item("it had acted on legal advice")).not.toHaveClass(/in-view/);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 20_000);
  await expect(item("it had acted on legal advice")).toHaveClass(/in-view/);
  await expect(item("it had acted on legal advice")).toBeInViewport();
  await expect(item("The harbour company knew of the samples")).not.toHaveClass(/in-view/);

  // A click in the list moves the page.
  const first = item("Nobody is to touch that mud").getByRole("button").first();
  await first.click();
  await expect.poll(() => inView(page, "Nobody is to touch that mud")).toBe(true);
  expect((await highlighted(page)).lit).toEqual([
    "“Nobody is to touch that mud until we know what is in it,”",
  ]);

  // A click in the page marks the item.
  await clickOn(page, "it had acted on legal advice");
  const pressed = item("it had acted on legal advice").getByRole("button").first();
  await expect(pressed).toHaveAttribute("aria-pressed", "true");
  await expect(pressed).toBeInViewport();
  await expect(first).toHaveAttribute("aria-pressed", "false");
  expect((await highlighted(page)).lit).toEqual(["it had acted on legal advice"]);

  // Without a panel, a click in the page is the page's own.
  await panel.close();
  await clickOn(page, "plain courtesy");
  expect((await highlighted(page)).lit).toEqual(["it had acted on legal advice"]);
});

test("shows whatever is in front", async ({ launched, page, traced, toolbar }) => {
  const panel = await keptOpen(launched, await traced(STORY));
  const title = panel.getByRole("heading", { level: 1 });
  await expect(panel.getByRole("switch")).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(panel.getByRole("switch")).not.toBeChecked();

  const other = await launched.context.newPage();
  await other.goto("https://norwire.example/wire/bonus");
  await expect(title).toHaveText(CLICK);
  await page.bringToFront();
  await expect(title).toContainText("Selwick dredging halted");
  await other.close();

  // A page of the same site is still open to Headwater, one of another is not.
  await page.reload();
  await panel.getByRole("button", { name: "Trace this page" }).click();
  await expect(title).toContainText("Selwick dredging halted");
  await expect.poll(async () => (await highlighted(page)).direct.length).toBeGreaterThan(0);
  await page.goto("https://selwickledger.example/news/inner-harbour");
  await expect(title).toHaveText(CLICK);
  await toolbar();
  await expect(title).not.toHaveText(CLICK);
  await expect(panel.getByRole("region", { name: "Statements" })).toBeVisible();
  await panel.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}: axe finds nothing in the panel`, async ({ launched, page, traced }) => {
    const panel = await keptOpen(launched, await traced(STORY));
    await panel.emulateMedia({ colorScheme });
    await panel.locator(".in-view").first().waitFor();
    expect(await violations(panel)).toEqual([]);
    await page.goto("https://front.example/");
    await expect(panel.getByRole("heading", { level: 1 })).toHaveText(CLICK);
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });
}

/** By the menu of the popup, which closes. */
const keptOpen = (launched: Launched, popup: Page): Promise<Page> =>
  launched.panelBy(async () => {
    await popup.getByRole("button", { name: "More", exact: true }).click();
    await popup
      .getByRole("button", { name: "Keep open beside the page" })
      .click({ noWaitAfter: true })
      .catch(() => {});
  });

async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await centreOf(page, words);
  await page.mouse.click(x, y);
}
