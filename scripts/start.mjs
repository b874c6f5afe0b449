// Builds, and opens a browser with the extension loaded on the demo story, or on the address given.
import { build } from "./build.mjs";
import { load } from "./load.mjs";

const DEMO = "http://harrowcourier.example/harbour/mercury-silt";

const { startWeb } = await load("/e2e/harness/web.ts");
const { launchChromium } = await load("/e2e/harness/chromium.ts");

const address = process.argv[2] ?? DEMO;
const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

await build("chrome");
const web = await startWeb();
const browser = await launchChromium({ headless, web: web.port, sealed: false });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(address);

console.log(`Headwater is loaded, on ${address}`);
if (headless) {
  console.log(`There is no display, so the browser runs without a window; its DevTools: ${browser.devtools}`);
} else {
  console.log("Click its button in the toolbar. It hides behind the puzzle piece until you pin it there.");
}
console.log("It ends when the browser is closed, or with Ctrl+C.");

process.once("SIGINT", () => browser.close());
process.once("SIGTERM", () => browser.close());
await new Promise((closed) => browser.context.once("close", closed));
await web.close();
