/** The library of the extension in the browser: emptied, filled, written as an older version did. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import type { Entry } from "../../src/library/entry";
import type { Launched } from "./chromium";

/** By the menu of the popup, which then says this. */
export async function keep(popup: Page, said: string | RegExp = "Kept in the library"): Promise<void> {
  await popup.getByRole("button", { name: "More", exact: true }).click();
  await popup.getByRole("button", { name: "Keep in the library" }).click();
  await expect(popup.getByRole("status")).toHaveText(said);
}

/** In a tab of its own. */
export async function openLibrary({ context, id }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library/index.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** By the button, which saves a file. */
export async function exportAll(library: Page): Promise<Entry[]> {
  const downloading = library.waitForEvent("download");
  await library.getByRole("button", { name: "Export all" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^headwater-library-\d{4}-\d\d-\d\d\.jsonl$/);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** As a reader chooses a file with these lines. */
export async function importAll(library: Page, lines: string[]): Promise<void> {
  const buffer = Buffer.from(lines.join("\n"));
  await library.locator("input[type=file]").setInputFiles({ name: "library.jsonl", mimeType: "", buffer });
}

/**
 * Puts a database in the place of the one that is there.
 *
 * @param version undefined for none at all.
 */
export async function rewrite(
  { context, id }: Launched,
  version?: number,
  stores: Record<string, object[]> = {},
): Promise<void> {
  const page = await context.newPage();
  // A page of the extension that has no library open.
  await page.goto(`chrome-extension://${id}/manifest.json`);
  await page.evaluate(
    async ([version, stores]) => {
      const settled = (request: IDBRequest) =>
        new Promise<void>((resolve, reject) => {
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      await settled(indexedDB.deleteDatabase("headwater-library"));
      if (version === undefined) return;
      const opening = indexedDB.open("headwater-library", version);
      opening.onupgradeneeded = () => {
        for (const [name, values] of Object.entries(stores)) {
          const store = opening.result.createObjectStore(name, { keyPath: "id" });
          if (name === "summaries") store.createIndex("address", "address");
          for (const value of values) store.add(value);
        }
      };
      await settled(opening);
      opening.result.close();
    },
    [version, stores] as const,
  );
  await page.close();
}
