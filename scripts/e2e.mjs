// Packages both builds, lints them as the stores do, and runs the tests of the loaded extension in both browsers.
import { spawnSync } from "node:child_process";
import { findChromium, findFirefox } from "./browser.mjs";
import { BROWSERS } from "./build.mjs";
import { pack } from "./package.mjs";
import { root } from "./paths.mjs";

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  const shell = process.platform === "win32";
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    cwd: root,
    stdio: "inherit",
    shell,
  });
  if (status !== 0) process.exit(status ?? 1);
}

for (const browser of BROWSERS) await pack(browser);
run("web-ext", "lint", "--source-dir", "dist/firefox");
// Found once, and installed where there is none, before the workers ask for them at the same time.
process.env.HEADWATER_CHROMIUM = await findChromium();
process.env.HEADWATER_FIREFOX = await findFirefox();
run("playwright", "test", "--config", "e2e/playwright.config.ts", ...process.argv.slice(2));
