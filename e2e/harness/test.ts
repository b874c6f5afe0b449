/** Playwright's `test`, with the extension in a browser of its own and a fresh page in front. */
import { test as base, expect, type Page } from "@playwright/test";
import { type Launched, launchChromium } from "./chromium";
import { type Layer, layerOf } from "./layer";
import { startWeb, type Web } from "./web";

export { expect, type Page };

export const STORY = "https://harrowcourier.example/harbour/mercury-silt";

interface OfWorker {
  web: Web;
  launched: Launched;
}

interface OfTest {
  /** A page on nothing yet. */
  page: Page;
  /** Clicks the toolbar button over the page; the popup it opens. */
  toolbar(): Promise<Page>;
  /** Opens the address and clicks the toolbar button, once the popup has something to say. */
  traced(address: string): Promise<Page>;
  /** What is laid over the page. */
  layer: Layer;
}

export const test = base.extend<OfTest, OfWorker>({
  web: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from here.
    async ({}, use) => {
      const web = await startWeb();
      await use(web);
      await web.close();
    },
    { scope: "worker" },
  ],
  launched: [
    async ({ web }, use) => {
      const launched = await launchChromium({ headless: true, web: web.port, sealed: true });
      await launched.context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await use(launched);
      await launched.close();
    },
    { scope: "worker" },
  ],
  page: async ({ launched }, use) => {
    const page = await launched.context.newPage();
    await use(page);
    await page.close();
  },
  toolbar: async ({ launched, page }, use) => {
    await use(() => launched.clickToolbar(page));
  },
  layer: async ({ page }, use) => {
    await use(layerOf(page));
  },
  traced: async ({ page, toolbar }, use) => {
    await use(async (address) => {
      await page.goto(address);
      const popup = await toolbar();
      await popup.getByRole("heading").first().waitFor();
      return popup;
    });
  },
});
