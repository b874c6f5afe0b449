/** Each way to save, read back from the browser's downloads; and the report, opened as its reader would. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import type { Trace } from "../../src/trace";
import type { Launched } from "../harness/chromium";
import { expect, type Page, STORY, test } from "../harness/test";

const NAME = "The Harrow Courier - Selwick dredging halted after laboratory finds mercury - 2026-03-14";

let folder: string;
test.beforeEach(async ({ launched }) => {
  folder = await mkdtemp(join(tmpdir(), "headwater-saved-"));
  await downloadInto(launched, folder);
});
test.afterEach(() => rm(folder, { recursive: true }));

test("every format is a file with a name of its own", async ({ traced }) => {
  const popup = await traced(STORY);
  const text = async (format: string, extension: string) => {
    await save(popup, format);
    return readFile(await arrived(extension), "utf8");
  };
  expect(await text("Markdown", ".md")).toMatch(/^# Selwick dredging halted/);
  expect(await text("plain text", ".txt")).toContain("├─ Selwick Ledger (news outlet");
  expect(await text("HTML report", ".html")).toMatch(/^<!doctype html>/);
  expect((JSON.parse(await text("JSON", ".json")) as Trace).schema).toBe("source-trace/1");
  const table = (await text("table (CSV)", ".csv")).trimEnd().split("\r\n");
  expect(table[0]).toMatch(/^\uFEFF"id","speaker"/);
  expect(table.length).toBe(17);
  const [own] = JSON.parse(await text("references (CSL-JSON)", ".csl.json"));
  expect(own).toMatchObject({ type: "article-newspaper", "container-title": "The Harrow Courier" });
  expect(await text("references (BibTeX)", ".bib")).toContain("journal = {{The Harrow Courier}}");
  expect(await text("references (RIS)", ".ris")).toMatch(/^TY {2}- NEWS\r\n/);
});

test("the report stands alone: it loads nothing, leads from the text to its statements, and axe finds nothing", async ({
  traced,
  launched,
}) => {
  await save(await traced(STORY), "HTML report");
  const report = await launched.context.newPage();
  const requests: string[] = [];
  report.on("request", (request) => requests.push(request.url()));
  const address = pathToFileURL(await arrived(".html")).href;
  await report.goto(address);
  await expect(report.getByRole("heading", { level: 1 })).toHaveText(/Selwick dredging halted/);
  expect(requests).toEqual([address]);
  await expect(report.getByRole("contentinfo")).toContainText(STORY);
  for (const colorScheme of ["light", "dark"] as const) {
    await report.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: report }).setLegacyMode(true).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
  await report.getByRole("link", { name: "Statement 5", exact: true }).click();
  await expect(report.locator(":target")).toContainText("We asked for the samples in January");
  await report.getByRole("link", { name: "Statement 5 in the article" }).click();
  await expect(report.locator(":target")).toBeInViewport();
  await report.close();
});

test("the report leaves out the article's text where the reader wants that", async ({
  launched,
  page,
  traced,
}) => {
  await page.goto(`chrome-extension://${launched.id}/options/index.html`);
  await page.getByRole("checkbox", { name: "With the text of the article" }).uncheck();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await save(await traced(STORY), "HTML report");
  const html = await readFile(await arrived(".html"), "utf8");
  expect(html).toContain("We asked for the samples in January");
  expect(html).not.toContain("was last deepened in 1987");
  await page.goto(`chrome-extension://${launched.id}/options/index.html`);
  await page.getByRole("button", { name: "Reset to defaults" }).click();
});

async function save(popup: Page, format: string): Promise<void> {
  await popup.getByRole("button", { name: "Copy in another format, or save" }).click();
  await popup.getByRole("button", { name: `Save as ${format}`, exact: true }).click();
  await expect(popup.getByRole("status")).toHaveText(`Handed to the browser’s downloads: ${format}`);
}

/** @returns the path of the file, once it is there. */
async function arrived(extension: string): Promise<string> {
  const name = NAME + extension;
  await expect.poll(() => readdir(folder)).toContain(name);
  return join(folder, name);
}

/** Playwright keeps downloads under names of its own: here the product's are wanted. */
async function downloadInto({ context }: Launched, downloadPath: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath });
}
