// The extension on the stories of its test web → the states that are worth a picture.
import { load } from "./load.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const STORY = "https://harrowcourier.example/harbour/mercury-silt";
const PAPERS = "https://harrowexaminer.example/2026/03/rail-strike-papers";
const FOLLOWED = "https://selwickgazette.example/2026/03/dam-inquest";

const { startWeb } = await load("/e2e/harness/web.ts");
const { launchChromium } = await load("/e2e/harness/chromium.ts");
const { centreOf } = await load("/e2e/harness/marks.ts");
const { allowEverywhere } = await load("/e2e/harness/allow.ts");
const { correctSource } = await load("/e2e/harness/by-hand.ts");
const { ended } = await load("/e2e/harness/following.ts");

/**
 * @param {"light" | "dark"} colorScheme
 * @param {{ width: number, height: number }} [size] of pages
 * @param {boolean} [sharp] whether there are two device pixels to a CSS pixel; under a size of its own, such a page mistakes
 *   what is under the pointer
 */
export async function stage(colorScheme, size, sharp = true) {
  const web = await startWeb();
  const browser = await launchChromium({ headless: true, web: web.port, sealed: true, sharp });
  /** @type {Page} */
  const page = await browser.context.newPage();
  if (size) await page.setViewportSize(size);

  /** @param {Page} shown @returns {Promise<Page>} */
  const dressed = async (shown) => {
    await shown.emulateMedia({ colorScheme });
    return shown;
  };
  /** Opens the story and clicks the toolbar button. @param {string} address @returns {Promise<Page>} the popup */
  async function traced(address) {
    await dressed(page);
    await page.goto(address);
    const popup = await dressed(await browser.clickToolbar(page));
    await popup.getByRole("heading").first().waitFor();
    return popup;
  }
  /** @param {Page} popup @param {string} action of its menu */
  async function choose(popup, action) {
    await popup.getByRole("button", { name: "More", exact: true }).click();
    await popup
      .getByRole("button", { name: action })
      .click({ noWaitAfter: true })
      .catch(() => {});
  }

  return {
    page,
    story: () => traced(STORY),
    /** Rests the pointer on a statement; where it is, in the viewport. @returns {Promise<{ x: number, y: number }>} */
    async card() {
      const { x, y } = await centreOf(page, "had reportedly been offered a bonus");
      await page.mouse.move(x, y);
      await page.waitForTimeout(600);
      return { x, y };
    },
    /** The story, with some of it corrected, and the menu open that corrects a source. */
    async corrected() {
      const popup = await traced(STORY);
      await correct(popup);
      await popup.getByRole("button", { name: "Correct: Edda Maria Krol", exact: true }).click();
      return popup;
    },
    async followed() {
      await allowEverywhere(browser);
      const popup = await traced(FOLLOWED);
      await popup.getByRole("button", { name: "Trace everything" }).click();
      await ended(popup, 20_000);
      return popup;
    },
    /** The story corrected, kept, and opened in the library. */
    async kept() {
      const popup = await traced(STORY);
      await correct(popup);
      await choose(popup, "Keep in the library");
      await popup.getByText("Kept in the library").waitFor();
      const opened = browser.context.waitForEvent("page");
      await popup.getByRole("button", { name: "Library" }).click();
      const library = await dressed(await opened);
      if (size) await library.setViewportSize(size);
      await library.getByRole("link", { name: "Selwick dredging halted" }).click();
      await library.getByRole("region", { name: "Statements" }).waitFor();
      return library;
    },
    /** The papers that all have it from one agency, followed, as a picture. */
    async pictured() {
      await allowEverywhere(browser);
      const popup = await traced(PAPERS);
      await popup.getByRole("button", { name: "Trace everything" }).click();
      await ended(popup, 60_000);
      const opened = browser.context.waitForEvent("page");
      await choose(popup, "Picture of the chain");
      const picture = await dressed(await opened);
      await picture.setViewportSize(size ?? { width: 1200, height: 750 });
      const norwire = picture.getByRole("group", { name: "Picture of the chain" }).getByRole("button", {
        name: /^Norwire/,
      });
      await norwire.click();
      return picture;
    },
    async close() {
      await browser.close();
      await web.close();
    },
  };
}

/** A name and a note, by the reader's hand. @param {Page} popup */
async function correct(popup) {
  await correctSource(popup, "Edda Krol", "Name and kind…");
  await popup.getByLabel("Name", { exact: true }).fill("Edda Maria Krol");
  await popup.keyboard.press("Enter");
  await popup.getByRole("button", { name: "Correct: Edda Maria Krol", exact: true }).waitFor();
  await correctSource(popup, "Norwire", "Note…");
  await popup.getByRole("textbox", { name: "Your note" }).fill("Ask for the whole report.");
  await popup.keyboard.press("Enter");
  await popup.getByText("Ask for the whole report.").first().waitFor();
}

/** Without the room that a scrollbar has. @param {Page} page @param {"css" | "device"} scale */
export async function shot(page, scale) {
  const size = () => ({
    width: document.documentElement.getBoundingClientRect().width,
    height: innerHeight,
  });
  const { width, height } = await page.evaluate(size);
  return page.screenshot({ clip: { x: 0, y: 0, width, height }, scale });
}
