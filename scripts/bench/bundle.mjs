// A benchmark's module of one revision → a script of its own, as a build would make it.
import { build } from "vite";

/** @param {string} root of the revision @param {string} entry from there @param {"iife" | "esm"} format */
export async function bundle(root, entry, format) {
  const made = await build({
    configFile: false,
    root,
    logLevel: "error",
    build: {
      write: false,
      minify: format === "iife",
      target: "es2023",
      rolldownOptions: {
        input: `${root}/${entry}`,
        output: { format, codeSplitting: false },
        preserveEntrySignatures: "strict",
      },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (
    Array.isArray(made) ? made[0] : made
  );
  return output[0].code;
}
