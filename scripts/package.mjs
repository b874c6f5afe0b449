// dist/chrome and dist/firefox → a zip each for the stores: the same source makes the same bytes.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";
import { BROWSERS, build } from "./build.mjs";
import { root } from "./paths.mjs";

/** The first moment a zip can name, in local time, as zips do. */
const NO_TIME = new Date(1980, 0, 1);

/** @param {string} folder @returns {Promise<Record<string, Uint8Array>>} by path, in order */
async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map(
    (path) => /** @type {const} */ ([relative(folder, path).split(sep).join("/"), path]),
  );
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    await Promise.all(named.map(async ([name, path]) => [name, await readFile(path)])),
  );
}

/** @param {string} browser @returns the zip's path */
export async function pack(browser) {
  await build(browser);
  const zip = `${root}/dist/headwater-${browser}.zip`;
  await writeFile(zip, zipSync(await files(`${root}/dist/${browser}`), { level: 9, mtime: NO_TIME }));
  return zip;
}

if (process.argv[1] === import.meta.filename) {
  for (const browser of BROWSERS) console.log(relative(process.cwd(), await pack(browser)));
}
