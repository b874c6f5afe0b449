// public/icons/headwater.svg → the icons of the manifest, for toolbars of either colour.
import { chromium } from "@playwright/test";
import { findChromium } from "./browser.mjs";
import { root } from "./paths.mjs";

const ICONS = `${root}/public/icons`;

/** @type {[name: string, size: number, how?: { colorScheme?: "light" | "dark", margin?: number }][]} in pixels */
const WANTED = [
  ...[16, 24, 32, 48, 64, 96].map((size) => /** @type {[string, number]} */ ([`${size}`, size])),
  // Stores want the picture in this one with a margin.
  ["128", 128, { margin: 16 }],
  // In Firefox, for toolbars that are dark.
  ["light-16", 16, { colorScheme: "dark" }],
  ["light-32", 32, { colorScheme: "dark" }],
];

const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: process.platform !== "linux",
});
for (const [name, size, { colorScheme = "light", margin = 0 } = {}] of WANTED) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme });
  await page.goto(`file://${ICONS}/headwater.svg`);
  // The drawing is 128 units wide.
  const edge = (128 * margin) / (size - 2 * margin);
  const box = [-edge, -edge, 128 + 2 * edge, 128 + 2 * edge].join(" ");
  await page.evaluate((viewBox) => document.documentElement.setAttribute("viewBox", viewBox), box);
  await page.screenshot({ path: `${ICONS}/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
