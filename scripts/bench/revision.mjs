// A revision of this repository → a folder with it, to be measured beside the one at hand.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../paths.mjs";

const git = (/** @type {string[]} */ ...args) => execFileSync("git", args, { cwd: root, stdio: "pipe" });

/** With the packages and the benchmark of the one at hand. @param {string} revision */
export function checkOut(revision) {
  const folder = join(mkdtempSync(join(tmpdir(), "headwater-bench-")), "against");
  git("worktree", "add", "--detach", folder, revision);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  cpSync(join(root, "e2e/bench"), join(folder, "e2e/bench"), { recursive: true });
  return { root: folder, remove: () => void git("worktree", "remove", "--force", folder) };
}
