/** In Firefox, too: the hostile pages, a story drawn in one document, reader view, a page come back to, an update. */
import { expect, test } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { type LaunchedFirefox, launchFirefox } from "../harness/firefox";
import { startWeb, type Web } from "../harness/web";

const HOST = "http://hostile.example";
const QUOTE = "A boat that nobody can";
const SPEAKER = "Ruth Tallis";

let web: Web;
let firefox: LaunchedFirefox;
let page: Page;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  web = await startWeb();
  firefox = await launchFirefox(web.port);
});

test.beforeEach(async () => {
  page = await firefox.browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
});

test.afterEach(() => page.close());

test.afterAll(async () => {
  await firefox?.close();
  await web?.close();
});

/** Apart from the page's scripts, which may have redefined whatever there is to call. */
const apart = <T, A>(run: (about: A) => T, about: A): Promise<Awaited<T>> =>
  (page.mainFrame() as unknown as { isolatedRealm(): Page })
    .isolatedRealm()
    .evaluate(run as never, about as never) as never;

const marks = (): Promise<string> =>
  apart(
    (names) => {
      const found: string[] = [];
      for (const name of names)
        CSS.highlights.get(`headwater-${name}`)?.forEach((range) => void found.push(String(range)));
      return found.join(" | ");
    },
    ["direct", "mixed", "indirect"],
  );

/** Clicks the toolbar button. @returns what the popup shows in this place, once it says something. */
async function traced(selector = ".chain"): Promise<string> {
  await page.bringToFront();
  await firefox.clickToolbar();
  const said = await firefox.inPopup(
    ({ document }, place) => document.querySelector(place)?.textContent ?? null,
    selector,
  );
  // Over an open popup, the next click would only close it.
  await firefox.inPopup((popup) => {
    popup.close();
    return true;
  });
  return said;
}

/** Whether Headwater's card stands near those words when the pointer rests on them. */
async function cardAt(words: string): Promise<boolean> {
  const { x, y } = await apart((text) => {
    const ranges: Range[] = [];
    // Apart from the page's scripts, Firefox has no iterators for this.
    CSS.highlights.forEach((highlight) => void highlight.forEach((one) => void ranges.push(one as Range)));
    const range = ranges.find((candidate) => candidate.toString().includes(text)) as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const line = range.getClientRects()[0] as DOMRect;
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, words);
  await page.mouse.move(x, y);
  return apart(
    ([left, top]) =>
      [...Array(40).keys()]
        .map(
          (step) => document.elementFromPoint(left as number, (top as number) + 10 * (step - 20))?.localName,
        )
        .includes("headwater-layer"),
    [x, y],
  );
}

for (const [name, address] of [
  ["markup in every field", `${HOST}/story`],
  ["bidi controls and look-alikes in every field", `${HOST}/letters`],
  ["a strict policy and trusted types", "http://strict.example/story"],
  ["nothing may load or run, in an origin of its own", `${HOST}/sealed`],
  ["what scripts are built on is redefined", `${HOST}/prototypes`],
  ["names of elements stand where scripts keep their own", `${HOST}/clobber`],
  ["listeners, and forged messages and events", `${HOST}/listener`],
  ["a layer over everything, and styles that hide and unset it", `${HOST}/covered`],
  ["it never rests while it is read", `${HOST}/restless`],
] as const)
  test(`${name}: read, shown, and gone again`, async () => {
    await page.goto(address);
    expect(await traced()).toContain("Anders Pike");
    expect(await marks()).toContain("follow the price of diesel");
    await expect.poll(() => cardAt("price of diesel")).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(marks).toBe("");
  });

test("a page opens no door, and hears of no words", async () => {
  await page.goto(`${HOST}/listener`);
  expect(await traced()).toContain(SPEAKER);
  const id = new URL(firefox.welcome.url()).host;
  const doors = (own: string) =>
    (globalThis as unknown as { tryDoors(id: string): Promise<string[]> }).tryDoors(own);
  expect(await page.evaluate(doors, id)).toEqual([]);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const own = heard.filter((what) => what !== "message [object Object]");
  expect([...new Set(own)]).toEqual(["node <headwater-layer></headwater-layer>"]);
});

test("a story that goes while it is read and comes back by and by is shown again", async () => {
  await page.goto(`${HOST}/restless`);
  await traced();
  const first = await marks();
  await page.evaluate(() => document.dispatchEvent(new Event("redraw")));
  await expect.poll(marks).toBe("");
  await expect.poll(marks, { timeout: 20_000 }).toBe(first);
});

test("a page without an end: the trace stays that of the story it was made of", async () => {
  await page.goto(`${HOST}/endless`);
  await traced();
  const first = await marks();
  expect(first).toContain(QUOTE);
  const stories = () => page.evaluate(() => document.querySelectorAll("article").length);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(stories).toBeGreaterThan(1);
  expect(await marks()).toBe(first);
});

test("another story in the same document: the old trace goes, a click traces the new one", async () => {
  await page.goto(`${HOST}/one-page`);
  await traced();
  await page.click("nav a");
  await expect.poll(marks).toBe("");
  expect(await traced("h1")).toBe("Pier to be painted green");
  expect(await marks()).toContain("Any colour is better than rust");
});

test("in reader view the reader is told that the browser keeps the page closed", async () => {
  await page.goto(`${HOST}/sealed`);
  await page.bringToFront();
  await firefox.readerView();
  expect(await traced("h1")).toBe("The browser keeps its reader view closed to extensions.");
});

test("updated while a page is open, it starts anew over what the old one left", async () => {
  await page.goto("http://strict.example/story");
  await traced();
  const first = await marks();
  await firefox.reload();
  expect(await traced()).toContain(SPEAKER);
  expect(await marks()).toBe(first);
  await expect.poll(() => cardAt("price of diesel")).toBe(true);
  const layers = () => page.evaluate(() => document.querySelectorAll("headwater-layer").length);
  expect(await layers()).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(marks).toBe("");
  expect(await layers()).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
