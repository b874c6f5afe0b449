// src/ → dist/chrome and dist/firefox; `--watch` keeps at it.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createBuilder } from "vite";
import { root } from "./paths.mjs";

export const BROWSERS = ["chrome", "firefox"];

/** @param {string} browser @param {{ watch?: boolean }} [options] */
export async function build(browser, { watch = false } = {}) {
  await rm(`${root}/dist/${browser}`, { recursive: true, force: true });
  const builder = await createBuilder({
    configFile: `${root}/vite.config.ts`,
    mode: browser,
    logLevel: "warn",
    build: { watch: watch ? {} : null },
  });
  await builder.buildApp();
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { watch: { type: "boolean" } } });
  for (const browser of BROWSERS) await build(browser, values);
}
