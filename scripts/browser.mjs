// Finds a Chromium or a Firefox that runs on this machine, or installs one.
import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium as playwright } from "@playwright/test";

/**
 * @typedef {object} Kind
 * @property {string} name
 * @property {string} variable environment variable that overrides everything
 * @property {string[]} commands on the PATH
 * @property {string[]} applications in macOS's folders of applications
 * @property {string[]} programs in Windows's folders of programs
 * @property {() => string[]} bundled where Playwright keeps its own
 * @property {string[]} packages on Debian and Ubuntu
 * @property {string[] | null} download a command of npx that fetches one
 */

/** @type {Kind} */
const CHROMIUM = {
  name: "Chromium, Chrome or Edge",
  variable: "HEADWATER_CHROMIUM",
  commands: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ],
  applications: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  programs: [
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ],
  bundled: () => [playwright.executablePath()],
  packages: ["chromium", "fonts-liberation"],
  download: ["playwright", "install", "--no-shell", "chromium"],
};

/** @type {Kind} */
const FIREFOX = {
  name: "Firefox",
  variable: "HEADWATER_FIREFOX",
  commands: ["firefox-esr", "firefox"],
  applications: ["Firefox.app/Contents/MacOS/firefox"],
  programs: ["Mozilla Firefox/firefox.exe"],
  bundled: () => [], // Playwright's Firefox is patched and does not speak WebDriver BiDi.
  packages: ["firefox-esr"],
  download: null,
};

/** @returns path of an executable; @throws with a sentence for the user */
export const findChromium = () => find(CHROMIUM);
/** @returns path of an executable; @throws with a sentence for the user */
export const findFirefox = () => find(FIREFOX);

/** @param {Kind} kind @returns {Promise<string>} */
async function find(kind) {
  const named = process.env[kind.variable];
  if (named) {
    if (await runs(named)) return named;
    throw new Error(`${kind.variable} names ${named}, which does not run.`);
  }
  const ways = [kind.bundled, () => installed(kind), () => downloaded(kind), () => fromPackages(kind)];
  for (const way of ways) {
    for (const path of way()) if (await runs(path)) return path;
  }
  throw new Error(
    `No ${kind.name} found, and none could be installed. Install one, or set ${kind.variable} to its executable.`,
  );
}

/** Whether it starts at all: an executable without its libraries exists, too. @param {string} path */
async function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true; // There, --version opens a window.
  return promisify(execFile)(path, ["--version"], { timeout: 30_000 }).then(
    () => true,
    () => false,
  );
}

/** @param {Kind} kind */
function installed(kind) {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      kind.applications.map((application) => join(folder, application)),
    );
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return kind.programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [join(folder, program)] : [])),
    );
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {Kind} kind */
function downloaded(kind) {
  if (!kind.download) return [];
  console.error(`No ${kind.name} here: downloading one.`);
  // Should the server not answer, the packages are next; not to be waited for long.
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" };
  const shell = process.platform === "win32";
  const { status } = spawnSync("npx", ["--no-install", ...kind.download], { stdio: "ignore", env, shell });
  return status === 0 ? kind.bundled() : [];
}

/** @param {Kind} kind */
function fromPackages(kind) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [];
  console.error(`Installing ${kind.packages.join(" and ")} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  /** @param {string[]} args */
  const apt = (args) => spawnSync("apt-get", ["-q", ...args], { stdio: ["ignore", 2, 2], env });
  apt(["update"]);
  apt(["install", "--yes", "--no-install-recommends", ...kind.packages]);
  return installed(kind);
}
