// The demo story as the reader sees it → docs/screenshots, for the README.
import { mkdir } from "node:fs/promises";
import { build } from "./build.mjs";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

const STORY = "https://harrowcourier.example/harbour/mercury-silt";
const FOLDER = `${root}/docs/screenshots`;

await build("chrome");
await mkdir(FOLDER, { recursive: true });
const { startWeb } = await load("/e2e/harness/web.ts");
const { launchChromium } = await load("/e2e/harness/chromium.ts");
const { centreOf } = await load("/e2e/harness/marks.ts");
const web = await startWeb();

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  const browser = await launchChromium({ headless: true, web: web.port, sealed: true, sharp: true });
  /** @type {import("@playwright/test").Page} */
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.goto(STORY);
  /** @type {import("@playwright/test").Page} */
  const popup = await browser.clickToolbar(page);
  await popup.emulateMedia({ colorScheme });
  await popup.getByRole("heading").first().waitFor();
  if (colorScheme === "dark") {
    await popup.evaluate(() => document.querySelector("#statements")?.scrollIntoView());
    await popup.screenshot({ path: `${FOLDER}/statements-dark.png` });
  } else {
    await popup.screenshot({ path: `${FOLDER}/popup.png` });
    const { x, y } = await centreOf(page, "had reportedly been offered a bonus");
    await page.mouse.move(x, y);
    await page.waitForTimeout(600);
    const clip = { x: 120, y: Math.max(0, y - 220), width: 760, height: 460 };
    await page.screenshot({ path: `${FOLDER}/page.png`, clip });
  }
  await browser.close();
}
await web.close();
