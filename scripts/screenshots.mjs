// Headwater as its readers see it → docs/screenshots, for the README.
import { mkdir, writeFile } from "node:fs/promises";
import { build } from "./build.mjs";
import { root } from "./paths.mjs";
import { shot, stage } from "./scenes.mjs";

const FOLDER = `${root}/docs/screenshots`;

/** @param {string} name @param {import("@playwright/test").Page} page */
const keep = async (name, page) => writeFile(`${FOLDER}/${name}.png`, await shot(page, "device"));

await build("chrome");
await mkdir(FOLDER, { recursive: true });

const light = await stage("light");
const popup = await light.story();
await keep("popup", popup);
const { y } = await light.card();
const clip = { x: 120, y: Math.max(0, y - 220), width: 760, height: 460 };
await light.page.screenshot({ path: `${FOLDER}/page.png`, clip });
await keep("by-hand", await light.corrected());
const library = await light.kept();
await keep("library", library);
const followed = await light.followed();
await keep("followed", followed);
await followed.getByText("I would open that gate earlier").scrollIntoViewIfNeeded();
await keep("compared", followed);
await keep("picture", await light.pictured());
await light.close();

const dark = await stage("dark");
const statements = await dark.story();
await statements.evaluate(() => document.querySelector("#statements")?.scrollIntoView());
await keep("statements-dark", statements);
await dark.close();
