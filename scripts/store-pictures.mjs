// Headwater on stories of its test web → stores/pictures: five screenshots of 1280 by 800, and the tiles.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { findChromium } from "./browser.mjs";
import { build } from "./build.mjs";
import { root } from "./paths.mjs";
import { shot, stage } from "./scenes.mjs";

/** @typedef {import("@playwright/test").Page} Page */

const FOLDER = `${root}/stores/pictures`;
const WIDTH = 1280;
const HEIGHT = 800;
const PANEL = 400;

const drawing = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: process.platform !== "linux",
});

/** @param {string} name @param {string} html @param {{ width: number, height: number }} size in pixels */
async function draw(name, html, size) {
  const page = await drawing.newPage({ viewport: size });
  await page.setContent(`<!doctype html><style>* { margin: 0 }</style>${html}`);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

/** @param {Uint8Array} png */
const url = (png) => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;

/** The popup over its page, which makes room for it. @param {string} name @param {Page} page @param {Page} popup */
async function over(name, page, popup) {
  const room = await page.addStyleTag({ content: `body { margin-inline-end: ${PANEL}px }` });
  await draw(
    name,
    `<style>
      body { background: url(${url(await shot(page, "css"))}) }
      img { position: absolute; top: 10px; right: 24px; border-radius: 10px; box-shadow: 0 2px 28px rgb(0 0 0 / 0.4) }
    </style><img src="${url(await shot(popup, "css"))}">`,
    { width: WIDTH, height: HEIGHT },
  );
  await room.evaluate((style) => /** @type {Element} */ (style).remove());
}

/** @param {number} width @param {number} height */
async function tile(width, height) {
  const icon = await readFile(`${root}/public/icons/headwater.svg`, "utf8");
  const unit = height / 28;
  await draw(
    `tile-${width}x${height}`,
    `<style>
      body { display: flex; align-items: center; justify-content: center; gap: ${unit * 2}px; height: ${height}px;
        background: #0b6b82; color: white; font: ${unit * 1.5}px/1.35 system-ui, sans-serif }
      svg { width: ${unit * 9}px; height: ${unit * 9}px }
      .bank { fill: #0b6b82 !important }
      h1 { font-size: ${unit * 3.4}px; line-height: 1.3; font-weight: 650 }
    </style>${icon}<div><h1>Headwater</h1><p>Where does this<br>story come from?</p></div>`,
    { width, height },
  );
}

await build("chrome");
await mkdir(FOLDER, { recursive: true });

const light = await stage("light", { width: WIDTH, height: HEIGHT });
await over("1-chain", light.page, await light.story());
const pointed = await stage("light", { width: WIDTH, height: HEIGHT }, false);
await pointed.story();
await pointed.card();
await writeFile(`${FOLDER}/2-card.png`, await shot(pointed.page, "css"));
await pointed.close();
const library = await light.kept();
await writeFile(`${FOLDER}/5-library.png`, await shot(library, "css"));
const followed = await light.followed();
await followed.getByText("I would open that gate earlier").scrollIntoViewIfNeeded();
await over("3-quotes", light.page, followed);
await light.close();

const dark = await stage("dark", { width: WIDTH, height: HEIGHT });
await writeFile(`${FOLDER}/4-picture.png`, await shot(await dark.pictured(), "css"));
await dark.close();

await tile(440, 280);
await tile(1400, 560);
await drawing.close();
