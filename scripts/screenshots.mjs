// The demo story, and one that was followed, as the reader sees them → docs/screenshots, for the README.
import { mkdir } from "node:fs/promises";
import { build } from "./build.mjs";
import { load } from "./load.mjs";
import { root } from "./paths.mjs";

const FOLLOWED = "https://selwickgazette.example/2026/03/dam-inquest";
const STORY = "https://harrowcourier.example/harbour/mercury-silt";
const FOLDER = `${root}/docs/screenshots`;

await build("chrome");
await mkdir(FOLDER, { recursive: true });
const { startWeb } = await load("/e2e/harness/web.ts");
const { launchChromium } = await load("/e2e/harness/chromium.ts");
const { centreOf } = await load("/e2e/harness/marks.ts");
const { allowEverywhere } = await load("/e2e/harness/allow.ts");
const { ended } = await load("/e2e/harness/following.ts");
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
    await allowEverywhere(browser);
    await page.goto(FOLLOWED);
    /** @type {import("@playwright/test").Page} */
    const followed = await browser.clickToolbar(page);
    await followed.getByRole("button", { name: "Trace everything" }).click();
    await ended(followed, 20_000);
    await followed.screenshot({ path: `${FOLDER}/followed.png` });
    await followed.getByText("I would open that gate earlier").scrollIntoViewIfNeeded();
    await followed.screenshot({ path: `${FOLDER}/compared.png` });
  }
  await browser.close();
}
await web.close();
