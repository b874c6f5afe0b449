// dist/chrome and dist/firefox → a zip each for the stores, and the source for reviewers: the same source makes the same bytes.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { BROWSERS, build } from "./build.mjs";
import { root } from "./paths.mjs";

/** The first moment a zip can name, in local time, as zips do. */
const NO_TIME = new Date(1980, 0, 1);

/** @param {string} folder @param {string[]} paths within it @returns the bytes of a zip */
async function zip(folder, paths) {
  const read = paths.map(async (path) => [path, await readFile(join(folder, path))]);
  return zipSync(Object.fromEntries(await Promise.all(read)), { level: 9, mtime: NO_TIME });
}

/** @param {string} folder @returns the bytes of a zip of all that is in it */
export async function zipOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name)));
  return zip(folder, paths.map((path) => path.split(sep).join("/")).sort());
}

/** What git knows of this repository, as it stands. @returns the bytes of a zip */
export async function zipOfSource() {
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-z"], { cwd: root, maxBuffer: 2 ** 24 });
  return zip(root, stdout.split("\0").filter(Boolean).sort());
}

/** @param {string} browser @returns the zip's path */
export async function pack(browser) {
  await build(browser);
  return put(`headwater-${browser}`, await zipOf(`${root}/dist/${browser}`));
}

/** @param {string} name @param {Uint8Array} bytes @returns the zip's path */
async function put(name, bytes) {
  const path = `${root}/dist/${name}.zip`;
  await writeFile(path, bytes);
  return path;
}

if (process.argv[1] === import.meta.filename) {
  /** @param {string} path */
  const tell = (path) => console.log(relative(process.cwd(), path));
  for (const browser of BROWSERS) tell(await pack(browser));
  // Whoever builds from the source archive has no git, and the archive already.
  if (existsSync(`${root}/.git`)) tell(await put("headwater-source", await zipOfSource()));
}
