/** Each state without a trace has its own honest sentence. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/paths.mjs";
import { highlighted } from "../harness/marks";
import { expect, STORY, test } from "../harness/test";
import { worldsOf } from "../harness/world";

const STATES: [string, string, string][] = [
  ["a front page", "https://front.example/", "There is no article on this page."],
  [
    "an article without attributions",
    "https://quiet.example/story",
    "Nothing in this article is attributed to anyone.",
  ],
  ["a page of the browser", "chrome://version/", "The browser keeps this page closed to extensions."],
  ["an empty tab", "about:blank", "The browser keeps this page closed to extensions."],
  ["the extension store", "https://chromewebstore.google.com/", "This is an extension store."],
  ["a PDF", "https://papers.example/silt.pdf", "This is a PDF."],
];

for (const [name, address, sentence] of STATES) {
  test(name, async ({ page, traced }) => {
    const popup = await traced(address);
    await expect(popup.getByRole("heading").filter({ hasText: sentence })).toBeVisible();
    await expect(popup.getByRole("button", { name: "Options" })).toBeVisible();
    await expect(popup.getByRole("region", { name: "Statements" })).toHaveCount(0);
    expect(Object.values(await highlighted(page)).flat()).toEqual([]);
  });
}

test("a page that did not load: what stands there is the browser's", async ({ page, toolbar }) => {
  await page.goto("http://127.0.0.1:1/").catch(() => {});
  // What is refused is told before the browser's own page about it stands.
  await expect(page).toHaveURL(/^chrome-error:/);
  const popup = await toolbar();
  await expect(popup.getByText("If the page did not load, reload it and click again.")).toBeVisible();
});

test("a file, without permission", async ({ launched, page, traced }) => {
  await page.goto("chrome://extensions");
  await page.evaluate(withoutFiles, launched.id);
  const file = join(root, "e2e/web/harrowcourier.example/harbour/mercury-silt.html");
  const popup = await traced(pathToFileURL(file).href);
  await expect(popup.getByText("or a file on your computer")).toBeVisible();
});

test("an error, with its details to copy", async ({ launched, page, toolbar }) => {
  await page.goto(STORY);
  const worlds = await worldsOf(page, launched.id);
  const before = await toolbar();
  await before.getByRole("switch").click();
  await expect(before.getByRole("switch")).not.toBeChecked();
  await worlds.run('HighlightRegistry.prototype.set = () => { throw new Error("no highlights today"); }');
  const popup = await toolbar();
  await expect(popup.getByText("Something went wrong in Headwater.")).toBeVisible();
  await popup.getByRole("button", { name: "Copy details" }).click();
  await expect(popup.getByRole("status")).toHaveText("Details copied");
  const details = await popup.evaluate(() => navigator.clipboard.readText());
  expect(details).toContain("no highlights today");
  expect(details).toMatch(/^Headwater \d+\.\d+\.\d+/);
});

/** Runs on chrome://extensions: an extension loaded unpacked may read files, one from a store may not. */
async function withoutFiles(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
    .chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
}

interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; fileAccess: boolean }): Promise<void>;
}
