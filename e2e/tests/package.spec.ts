/** What the stores get: the source archive builds, elsewhere, to the very bytes of the package. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { zipOf, zipOfSource } from "../../scripts/package.mjs";
import { root } from "../../scripts/paths.mjs";

const run = promisify(execFile);

test("the source archive builds to the same bytes in another place", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "headwater-source-"));
  for (const [path, bytes] of Object.entries(unzipSync(await zipOfSource()))) {
    await mkdir(join(elsewhere, dirname(path)), { recursive: true });
    await writeFile(join(elsewhere, path), bytes);
  }
  await symlink(join(root, "node_modules"), join(elsewhere, "node_modules"));
  await run(process.execPath, ["scripts/package.mjs"], { cwd: elsewhere });
  for (const browser of ["chrome", "firefox"]) {
    const built = await readFile(join(elsewhere, `dist/headwater-${browser}.zip`));
    expect(Object.keys(unzipSync(built))).toContain("manifest.json");
    expect(built.equals(await zipOf(join(root, `dist/${browser}`)))).toBe(true);
  }
  await rm(elsewhere, { recursive: true, force: true });
});
