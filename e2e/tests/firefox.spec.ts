/** The main path in Firefox: click, popup, highlights, card, a statement lit, a copy, and off again. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { type LaunchedFirefox, launchFirefox } from "../harness/firefox";
import { asked, startWeb, type Web } from "../harness/web";

const STORY = "http://harrowcourier.example/harbour/mercury-silt";

let downloads: string;
let web: Web;
let firefox: LaunchedFirefox;
let page: Page;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  web = await startWeb();
  downloads = await mkdtemp(join(tmpdir(), "headwater-saved-"));
  firefox = await launchFirefox(web.port, downloads);
  page = await firefox.browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  await page.goto(STORY);
});

test.afterAll(async () => {
  await firefox?.close();
  await web?.close();
  await rm(downloads, { recursive: true });
});

const highlighted = (name: string) =>
  page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map(String), `headwater-${name}`);

test("the page of the first run has read its story", async () => {
  const marked = () =>
    firefox.welcome.evaluate(() => [...(CSS.highlights.get("headwater-direct") ?? [])].map(String));
  await expect.poll(marked).toContain("“Nobody moves to an island they cannot leave,”");
});

test("one click: the popup shows the story and its chain, and nothing is requested", async () => {
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const since = web.requests.length;
  await page.bringToFront();
  await firefox.clickToolbar();
  const title = await firefox.inPopup(({ document }) => document.querySelector("h1")?.textContent ?? null);
  expect(title).toBe("Selwick dredging halted after laboratory finds mercury");
  const chain = await firefox.inPopup(
    ({ document }) => document.querySelector(".chain")?.textContent ?? null,
  );
  for (const name of ["This page", "Selwick Ledger", "Norwire", "Edda Krol", "Petra Lindqvist"])
    expect(chain).toContain(name);
  expect(asked(web, since)).toEqual([]);
});

test("the statements are highlighted by form", async () => {
  expect((await highlighted("direct")).join()).toContain("Nobody is to touch that mud");
  expect((await highlighted("mixed")).join()).toContain("has not been sampled since 2011");
  expect((await highlighted("indirect")).join()).toContain("the company had been warned twice");
});

test("a click on a statement lights it up", async () => {
  await firefox.inPopup(({ document }) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(".statement button")];
    const button = buttons.find(({ textContent }) => textContent?.includes("It is not the fish"));
    button?.click();
    return button ? true : null;
  });
  await expect.poll(async () => (await highlighted("lit")).join()).toContain("It is not the fish");
});

test("the copy button fills the clipboard", async () => {
  const copied = await firefox.inPopup(({ document }) => {
    const said = document.querySelector("[role=status]")?.textContent;
    if (said) return said;
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent?.startsWith("Copy Markdown"))?.click();
    return null;
  });
  expect(copied).toContain("Markdown");
  const text = await firefox.inPopup((popup) => popup.navigator.clipboard.readText());
  expect(text).toContain("# Selwick dredging halted after laboratory finds mercury");
  expect(text).toContain("Edda Krol");
});

test("a file is saved from the popup, which stays open", async () => {
  await firefox.inPopup(({ document }) => {
    document.querySelector<HTMLButtonElement>(".copy .more")?.click();
    return true;
  });
  const said = await firefox.inPopup(({ document }) => {
    const button = document.querySelector<HTMLButtonElement>('[aria-label="Save as HTML report"]');
    button?.click();
    return button ? null : document.querySelector("[role=status]")?.textContent;
  });
  expect(said).toContain("HTML report");
  const name =
    "The Harrow Courier - Selwick dredging halted after laboratory finds mercury - 2026-03-14.html";
  await expect.poll(() => readdir(downloads)).toEqual([name]);
  const report = () => readFile(join(downloads, name), "utf8");
  await expect.poll(report).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
});

test("resting the pointer on a statement opens its card", async () => {
  const { x, y } = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("headwater-mixed") ?? [])].filter((one) =>
      String(one).includes("too uncertain to publish"),
    ) as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const line = range?.getClientRects()[0] as DOMRect;
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
  await page.mouse.move(x, y);
  // The card stands in a closed shadow root: its host is all that the page sees of it, where the card is.
  const covered = () =>
    page.evaluate(
      (left, top) =>
        [...Array(40).keys()]
          .map((step) => document.elementFromPoint(left, top + 10 * (step - 20))?.localName)
          .includes("headwater-layer"),
      x,
      y,
    );
  await expect.poll(covered).toBe(true);
  await page.mouse.move(2, 2);
  await expect.poll(covered).toBe(false);
});

test("the trace stays open in the sidebar, and goes along with the page", async () => {
  await page.bringToFront();
  await firefox.inPopup(({ document }) => {
    document.querySelector<HTMLButtonElement>("button[aria-label=More]")?.click();
    return true;
  });
  await firefox.clickInPopup("Keep open beside the page");
  const inView = await firefox.inSidebar(({ document }) => {
    const items = [...document.querySelectorAll(".in-view .excerpt")].map(({ textContent }) => textContent);
    return items.length > 0 ? items.join() : null;
  });
  expect(inView).toContain("too uncertain to publish");
  const { x, y } = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("headwater-mixed") ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const line = range?.getClientRects()[0] as DOMRect;
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
  await page.mouse.click(x, y);
  const clicked = await firefox.inSidebar(
    ({ document }) => document.querySelector(".statement [aria-pressed=true]")?.textContent ?? null,
  );
  expect((await highlighted("lit")).every((words) => clicked.includes(words))).toBe(true);
});

test("a key leads to the next statement", async () => {
  await page.bringToFront();
  await firefox.press("J");
  await expect.poll(() => highlighted("lit")).toHaveLength(1);
  const [first] = await highlighted("lit");
  await firefox.press("J");
  await expect.poll(async () => (await highlighted("lit"))[0]).not.toBe(first);
});

test("the context menu tells who said the selected words", async () => {
  const { x, y } = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get("headwater-mixed") ?? [])] as Range[];
    const { startContainer, startOffset } = range as Range;
    startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    getSelection()?.setBaseAndExtent(startContainer, startOffset, startContainer, startOffset + 9);
    const line = getSelection()?.getRangeAt(0).getClientRects()[0] as DOMRect;
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
  await page.mouse.click(x, y, { button: "right" });
  await firefox.choose("Who said this?");
  const selected = await page.evaluate(() => String(getSelection()));
  await expect.poll(async () => (await highlighted("lit")).join()).toContain(selected);
});

test("a second click takes the highlights off again", async () => {
  await page.bringToFront();
  await firefox.clickToolbar();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.evaluate(() => document.querySelectorAll("headwater-layer").length)).toBe(0);
});

test("the trace is kept in the library, and opened again with its text", async () => {
  await firefox.inPopup(({ document }) => {
    const more = document.querySelector<HTMLButtonElement>("button[aria-label=More]");
    more?.click();
    return more ? true : null;
  });
  await firefox.clickInPopup("Keep in the library");
  const kept = await firefox.inPopup(({ document }) => document.querySelector(".kept")?.textContent ?? null);
  expect(kept).toMatch(/^Kept on /);
  await firefox.inPopup(({ document }) => {
    const ways = [...document.querySelectorAll<HTMLButtonElement>(".foot button")];
    ways.find(({ textContent }) => textContent === "Library")?.click();
    return true;
  });
  const library = await firefox.extensionPage("library");
  const openEntry = () =>
    library.evaluate(() => {
      const entry = document.querySelector<HTMLElement>("ol > li h2 a");
      entry?.click();
      return entry?.textContent ?? "";
    });
  await expect.poll(openEntry).toContain("Selwick dredging halted");
  const said = () =>
    library.evaluate(() => document.querySelector("mark.mixed")?.textContent ?? "").catch(() => "");
  await expect.poll(said).toContain("the delay “a failure of plain courtesy”");
});

test("the picture of the chain opens, is drawn, and is saved", async () => {
  await page.bringToFront();
  await firefox.clickToolbar();
  await firefox.inPopup(({ document }) => {
    const named = (name: string) =>
      [...document.querySelectorAll("button")].find((button) =>
        [button.ariaLabel, button.textContent].includes(name),
      );
    if (!named("Picture of the chain")) named("More")?.click();
    named("Picture of the chain")?.click();
    return named("Picture of the chain") ? true : null;
  });
  const picture = await firefox.extensionPage("picture");
  await picture.waitForFunction(() => document.querySelectorAll("svg [role=button]").length > 8);
  const { box, words } = await picture.evaluate(() => ({
    box: document.querySelector("svg [role=button]")?.getBoundingClientRect().toJSON(),
    words: document.querySelector("svg[role=group]")?.textContent,
  }));
  expect(box.width).toBeGreaterThan(90);
  for (const name of ["This page", "Selwick Ledger", "Norwire", "Petra Lindqvist"])
    expect(words).toContain(name);
  await picture.locator("::-p-text(Save as PNG)").click();
  const file = await picture.waitForFunction(
    () => /downloads: (.+\.png)$/.exec(document.querySelector("[role=status]")?.textContent ?? "")?.[1],
  );
  const path = join(downloads, (await file.jsonValue()) as string);
  const signature = async () => (await readFile(path).catch(() => Buffer.alloc(0))).subarray(1, 4).toString();
  await expect.poll(signature).toBe("PNG");
});
