// The packages built into the extension → their part of NOTICE, with their licences as they come.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "./paths.mjs";

const FILE = `${root}/NOTICE`;
const HEADING = "Packages built into the extension\n---------------------------------\n";
const NEXT = "\n\nThe directory of outlets\n------------------------\n";

/** @typedef {{ name: string, version: string, license: string, text: string }} Shipped */

/** What package.json's dependencies bring with them, by the lockfile. @returns {Shipped[]} */
function shipped() {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      license,
      text: licenceIn(`${root}/${path}`),
    }));
}

/** @param {string} folder */
function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} comes without its licence`);
  return readFileSync(`${folder}/${file}`, "utf8").replaceAll("\r\n", "\n").trim();
}

/** Licences that are the same word for word are written once. @returns {string} */
function section() {
  /** @type {Map<string, Shipped[]>} */
  const byText = new Map();
  for (const one of shipped()) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, list]) => {
    const names = list.map(({ name, version, license }) => `${name} ${version}, ${license}`).join("\n");
    return `${names}\n\n${text.replace(/^(?=.)/gm, "    ")}\n`;
  });
  return `${HEADING}\nMade by scripts/notice.mjs.\n\n${parts.join("\n\n")}`;
}

/** @param {string} before @returns {string} the same with the packages as they are now */
export function notice(before) {
  const [start, end] = [before.indexOf(HEADING), before.indexOf(NEXT)];
  if (start < 0 || end < 0) throw new Error("NOTICE has lost a heading");
  return before.slice(0, start) + section() + before.slice(end);
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, notice(readFileSync(FILE, "utf8")));
