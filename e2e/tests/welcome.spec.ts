/** The first run: a page opens by itself, on which the real parts read an invented story; and the help. */
import { violations } from "../harness/axe";
import { type Launched, launchChromium } from "../harness/chromium";
import { layerOf } from "../harness/layer";
import { centreOf, highlighted } from "../harness/marks";
import { expect, type Page, test } from "../harness/test";

test.describe.configure({ mode: "serial" });

let fresh: Launched;
let page: Page;

test.beforeAll(async ({ web }) => {
  fresh = await launchChromium({ headless: true, web: web.port, sealed: true, welcome: true });
  page = fresh.welcome as Page;
  await page.getByRole("button", { name: /^Olaf Brandt/ }).waitFor();
});

test.afterAll(() => fresh?.close());

test("it opens once, with the story's statements highlighted and their chain beside it", async () => {
  const open = fresh.context.pages().filter((other) => other.url().includes("/welcome/"));
  expect(open).toHaveLength(1);
  expect(await highlighted(page)).toEqual({
    direct: [
      "“We have a second crew now, and we have the money for it,”",
      "“Nobody moves to an island they cannot leave,”",
    ],
    mixed: ["the plan “long overdue”"],
    indirect: [
      "The ferry to Stone Isle will run through the winter for the first time in eleven years",
      "The yearly grant was doubled without a vote",
      "3,100 people crossed in January when the boat last ran",
    ],
    lit: [],
  });
  const ledger = page.getByRole("listitem").filter({ hasText: /^Selwick Ledger/ });
  await expect(ledger.getByRole("button", { name: /^Hanne Vik/ })).toBeVisible();
  await expect(ledger.getByRole("button", { name: /^two people familiar/ })).toBeVisible();
});

test("a card opens, and what came through a source lights up, by pointer", async () => {
  const { x, y } = await centreOf(page, "We have a second crew now");
  await page.mouse.move(x, y);
  await expect.poll(() => layerOf(page).card()).toContain("Selwick Ledger");
  await page.mouse.move(2, 2);
  await page.getByRole("button", { name: /^two people familiar/ }).click();
  expect((await highlighted(page)).lit).toEqual(["The yearly grant was doubled without a vote"]);
});

test("and by keyboard", async () => {
  const source = page.getByRole("button", { name: /^island council/ });
  await source.focus();
  await page.keyboard.press("Enter");
  expect((await highlighted(page)).lit).toEqual(["the plan “long overdue”"]);
  await expect(source).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("switch", { name: "Highlights" })).not.toBeChecked();
  expect((await highlighted(page)).direct).toEqual([]);
  await page.getByRole("switch", { name: "Highlights" }).press("Space");
  expect((await highlighted(page)).direct).toHaveLength(2);
});

test("the toolbar button works on it as on any story", async () => {
  const popup = await fresh.clickToolbar(page);
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText("Stone Isle ferry to run all winter");
  await expect(popup.getByText("6 statements from 6 sources, 1 unnamed")).toBeVisible();
  await popup.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}: axe finds nothing in it and in the help, nor anything too wide`, async () => {
    await page.emulateMedia({ colorScheme });
    await page.bringToFront();
    for (const address of ["/welcome/index.html", "/help/index.html"]) {
      await page.goto(`chrome-extension://${fresh.id}${address}`);
      await page.getByRole("heading", { level: 2 }).last().waitFor();
      expect(await violations(page)).toEqual([]);
      // A phone's width, and a desktop's at twice the zoom.
      for (const width of [360, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  });
}

test("the help is reached from the page, from the popup, and from a state that needs it", async () => {
  await page.goto(`chrome-extension://${fresh.id}/welcome/index.html`);
  await page.getByRole("link", { name: "Help" }).click();
  await expect(page.getByRole("heading", { name: "What do the colours and lines mean?" })).toBeVisible();
  await page.getByRole("link", { name: "Which keys can I use?" }).click();
  await expect(page.getByText("Alt+Shift+H")).toBeInViewport();

  await page.goto("https://front.example/");
  for (const [role, name, address] of [
    ["button", "Help", /\/help\/index\.html$/],
    ["link", "Help on this", /\/help\/index\.html#nothing$/],
  ] as const) {
    const popup = await fresh.clickToolbar(page);
    const opened = fresh.context.waitForEvent("page");
    // The popup closes under the click, as popups do when a tab opens.
    await popup
      .getByRole(role, { name, exact: true })
      .click({ noWaitAfter: true })
      .catch(() => {});
    const help = await opened;
    await expect(help).toHaveURL(address);
    if (role === "link")
      await expect(help.getByRole("heading", { name: "Why does it find nothing?" })).toBeInViewport();
    await help.close();
  }
});
