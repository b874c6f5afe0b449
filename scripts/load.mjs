// Runs a TypeScript module of this repository as it stands, with no build before it.
import { runnerImport } from "vite";
import { root } from "./paths.mjs";

/** @param {string} path from the root: "/src/cli/main.ts" @returns {Promise<any>} the module */
export async function load(path) {
  const { module } = await runnerImport(path, { root, logLevel: "error" });
  return module;
}
