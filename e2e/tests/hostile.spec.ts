/** Pages that work against what reads them: the trace is right, nothing of it leaks, and the page lives. */
import { evaluateApart } from "../harness/apart";
import { centreOf, highlighted } from "../harness/marks";
import { expect, type Page, test } from "../harness/test";
import { asked } from "../harness/web";

const HOST = "https://hostile.example";
const QUOTE = "A boat that nobody can";
const SPEAKER = "Ruth Tallis";

for (const [name, path] of [
  ["nothing may load or run, in an origin of its own", "sealed"],
  ["what scripts are built on is redefined", "prototypes"],
  ["names of elements stand where scripts keep their own", "clobber"],
  ["a layer over everything, and styles that hide and unset it", "covered"],
  ["it never rests while it is read", "restless"],
  ["listeners, and forged messages and events", "listener"],
  ["its words stand between shadow roots and frames", "shadows"],
] as const)
  test(`${name}: read, shown, and gone again`, async ({ page, toolbar, layer }) => {
    const thrown: unknown[] = [];
    page.on("pageerror", (error) => thrown.push(error));
    await page.goto(`${HOST}/${path}`);
    const ofPage = thrown.length;
    const popup = await toolbar();
    await expect(popup.getByRole("region", { name: "Where it comes from" })).toContainText(SPEAKER);
    await expect(popup.getByRole("main")).not.toContainText("Nobody Else");
    expect((await highlighted(page)).direct.join()).toContain(QUOTE);

    const { x, y } = await centreOf(page, QUOTE);
    await page.mouse.move(x, y);
    await expect.poll(() => layer.card()).toContain(SPEAKER);
    expect(await layer.look(seenOf)).toEqual({ visible: true, large: true, position: "fixed", opacity: "1" });

    await page.keyboard.press("Escape");
    await expect(popup.getByRole("switch")).not.toBeChecked();
    expect(Object.values(await highlighted(page)).flat()).toEqual([]);
    expect(await layer.look(() => true)).toBeNull();
    expect(thrown.slice(ofPage)).toEqual([]);
  });

/** How the open card is drawn. */
const seenOf = (root: ShadowRoot) => {
  const card = root.querySelector("[popover]:popover-open") as HTMLElement;
  const { width, height } = card.getBoundingClientRect();
  const { position, opacity } = getComputedStyle(card);
  return {
    visible: card.checkVisibility({ visibilityProperty: true }),
    large: width > 150 && height > 60,
    position,
    opacity,
  };
};

test("a page hears of no words, opens no door, and its forgeries move nothing", async ({
  launched,
  page,
  toolbar,
  layer,
}) => {
  await page.goto(`${HOST}/listener`);
  const doors = (id: string) =>
    (globalThis as unknown as { tryDoors(id: string): Promise<string[]> }).tryDoors(id);
  expect(await page.evaluate(doors, launched.id)).toEqual([]);
  const popup = await toolbar();
  await expect(popup.getByRole("switch")).toBeChecked();
  const { x, y } = await centreOf(page, QUOTE);
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain(SPEAKER);
  const forged = () => page.evaluate(() => (globalThis as unknown as { forged: number }).forged);
  const before = await forged();
  await expect.poll(forged).toBeGreaterThan(before + 3);
  await expect(popup.getByRole("switch")).toBeChecked();
  expect(await layer.card()).toContain(SPEAKER);

  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const own = heard.filter((what) => what !== "message [object Object]");
  expect([...new Set(own)]).toEqual(["node <headwater-layer></headwater-layer>"]);
  expect(await page.evaluate(doors, launched.id)).toEqual([]);
});

test("bidi controls, look-alikes, half characters and links of other kinds, in every field", async ({
  page,
  toolbar,
  web,
}) => {
  await page.goto(`${HOST}/letters`);
  const since = web.requests.length;
  const popup = await toolbar();
  await expect(popup.getByRole("region", { name: "Where it comes from" })).toContainText("Anders Pike");
  const links = await popup
    .locator("a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const link of links) expect(link).toMatch(/^https?:\/\/[\w.-]+\//);
  expect(links.join()).toContain("xn--");
  expect(await popup.evaluate(openEnded)).toEqual([]);
  expect(await popup.evaluate(() => "pwned" in globalThis)).toBe(false);
  expect(asked(web, since)).toEqual([]);
});

/** The texts whose direction reaches beyond the element they stand in. */
const openEnded = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/[\u202A-\u202E]/.test((node as Text).data)) {
      const { unicodeBidi, display } = getComputedStyle(node.parentElement as Element);
      if (!/isolate|plaintext/.test(unicodeBidi) && display.startsWith("inline"))
        found.push((node as Text).data);
    }
  return found;
};

test("a story that goes while it is read and comes back by and by is shown again", async ({
  page,
  toolbar,
}) => {
  await page.goto(`${HOST}/restless`);
  await (await toolbar()).getByRole("switch").waitFor();
  const first = await highlighted(page);
  expect(first.direct.join()).toContain(QUOTE);
  await page.evaluate(() => document.dispatchEvent(new Event("redraw")));
  await expect.poll(async () => Object.values(await highlighted(page)).flat()).toEqual([]);
  await expect.poll(() => highlighted(page), { timeout: 20_000 }).toEqual(first);
});

test("a page without an end: the trace stays that of the story it was made of", async ({ page, toolbar }) => {
  await page.goto(`${HOST}/endless`);
  await (await toolbar()).getByRole("switch").waitFor();
  const first = await highlighted(page);
  expect(first.direct.join()).toContain(QUOTE);
  for (const many of [1, 2, 3]) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator("article")).not.toHaveCount(many);
  }
  expect(await highlighted(page)).toEqual(first);
  const popup = await toolbar();
  await expect(popup.getByRole("switch")).not.toBeChecked();
});

test("another story in the same document: the old trace goes, a click traces the new one", async ({
  page,
  toolbar,
}) => {
  await page.goto(`${HOST}/one-page`);
  await (await toolbar()).getByRole("switch").waitFor();
  await page.getByRole("link", { name: "Next story" }).click();
  await expect.poll(async () => Object.values(await highlighted(page)).flat()).toEqual([]);
  const popup = await toolbar();
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText("Pier to be painted green");
  await expect(popup.getByRole("main")).not.toContainText(SPEAKER);
  expect((await highlighted(page)).direct.join()).toContain("Any colour is better than rust");
  await page.goBack();
  await expect.poll(async () => Object.values(await highlighted(page)).flat()).toEqual([]);
  const again = await toolbar();
  await expect(again.getByRole("heading", { level: 1 })).toHaveText("Ferry fares to rise again");
  expect((await highlighted(page)).direct.join()).toContain(QUOTE);
});

const SENTENCES: [name: string, path: string, sentence: string | RegExp][] = [
  ["a story that stands in a shadow root alone", "only-shadow", "There is no article on this page."],
  ["a story that stands in a frame alone", "only-frame", "There is no article on this page."],
  ["one paragraph of five megabytes", "paragraph", "The text on this page is too long for an article."],
];

for (const [name, path, sentence] of SENTENCES)
  test(`${name}: the reader is told why there is no trace`, async ({ page, toolbar }) => {
    await page.goto(`${HOST}/${path}`);
    const popup = await toolbar();
    await expect(popup.getByRole("heading", { level: 1 })).toHaveText(sentence, { timeout: 20_000 });
    expect(await lives(page)).toBe(true);
  });

for (const [name, path] of [
  ["a hundred thousand elements, each in the one before", "deep"],
  ["a story four thousand elements deep", "deep-story"],
  ["a million quotation marks", "quotes"],
] as const)
  test(`${name}: traced, and the page lives`, async ({ page, toolbar }) => {
    await page.goto(`${HOST}/${path}`);
    const popup = await toolbar();
    await expect(popup.getByRole("region", { name: "Where it comes from" })).toContainText(SPEAKER, {
      timeout: 30_000,
    });
    expect(await lives(page)).toBe(true);
  });

const lives = (page: Page) => evaluateApart(page, () => document.readyState === "complete", null);

test("printed, the page has its marks, and no card over its words", async ({ page, toolbar, layer }) => {
  await page.goto(`${HOST}/covered`);
  await (await toolbar()).getByRole("switch").waitFor();
  const { x, y } = await centreOf(page, QUOTE);
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain(SPEAKER);
  await page.emulateMedia({ media: "print" });
  const card = (root: ShadowRoot) =>
    getComputedStyle(root.querySelector("[popover]:popover-open") as Element).display;
  expect(await layer.look(card)).toBe("none");
  await page.emulateMedia({ media: null });
});
