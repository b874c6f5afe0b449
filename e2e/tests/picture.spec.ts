/** The picture of the chain: drawn, grown while it is followed, zoomed, asked, and saved. */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Locator } from "@playwright/test";
import { allowEverywhere } from "../harness/allow";
import { violations } from "../harness/axe";
import { clickAway } from "../harness/closing";
import { ended } from "../harness/following";
import { highlighted } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

const PAPERS = "https://harrowexaminer.example/2026/03/rail-strike-papers";
const FIVE = ["Varn Post", "Eastdale Observer", "Port Orlo Chronicle", "Millrow Express", "Wenna Herald"];
const CIRCLE = "https://selwickgazette.example/2026/03/quarry-sale";

/** By the menu of a page that shows a trace. */
async function picture(context: BrowserContext, from: Page): Promise<Page> {
  await from.getByRole("button", { name: "More" }).click();
  const opening = context.waitForEvent("page");
  await clickAway(from.getByRole("button", { name: "Picture of the chain" }));
  const page = await opening;
  await drawing(page).waitFor();
  return page;
}

const drawing = (page: Page): Locator => page.getByRole("group", { name: "Picture of the chain" });
const boxes = (page: Page): Locator => drawing(page).getByRole("button");
const box = (page: Page, name: string): Locator =>
  drawing(page).getByRole("button", { name: new RegExp(`^${name}`) });

const widthOf = async (of: Locator): Promise<number> => (await of.boundingBox())?.width ?? 0;

test.describe("one origin behind five papers", () => {
  test.describe.configure({ mode: "serial" });
  let shown: Page;
  let story: Page;

  test.beforeAll(async ({ launched }) => {
    test.setTimeout(120_000);
    await allowEverywhere(launched);
    story = await launched.context.newPage();
    await story.goto(PAPERS);
    shown = await picture(launched.context, await launched.clickToolbar(story));
    const before = await boxes(shown).count();
    const popup = await launched.clickToolbar(story);
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await ended(popup, 60_000);
    // It is drawn anew as the chain grows.
    await expect(box(shown, "Norwire")).toHaveCount(1);
    expect(await boxes(shown).count()).toBeGreaterThan(before);
    await shown.bringToFront();
  });

  test.afterAll(async () => {
    await shown?.close();
    await story?.close();
  });

  test("each paper's page is a box, and the lines of all five run together", async () => {
    for (const paper of FIVE) await expect(box(shown, paper)).toHaveAccessibleName(/Opened and read/);
    await expect(box(shown, "Norwire")).toHaveAccessibleName(/5 sites, one origin/);
    await expect(drawing(shown)).toContainText("5 sites, one origin");
    const list = shown.getByRole("region", { name: "As a list" });
    await expect(list.getByRole("button", { name: /^Norwire/ })).toHaveCount(5);
    await expect(list.getByRole("button", { name: "Norwire as above" })).toHaveCount(4);
  });

  test("all of it is in the window; buttons, wheel and keys zoom and move it", async () => {
    for (const paper of ["This page", ...FIVE, "Norwire"])
      await expect(box(shown, paper)).toBeInViewport({ ratio: 1 });
    const norwire = box(shown, "Norwire");
    const first = await widthOf(norwire);
    await shown.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => widthOf(norwire)).toBeCloseTo(first * 1.3, 0);
    await drawing(shown).press("-");
    await expect.poll(() => widthOf(norwire)).toBeCloseTo(first, 0);
    const before = (await norwire.boundingBox())?.x ?? 0;
    await drawing(shown).press("ArrowRight");
    await expect.poll(async () => (await norwire.boundingBox())?.x).toBeCloseTo(before - 80, 0);
    await drawing(shown).hover();
    await shown.mouse.wheel(0, -300);
    await expect.poll(() => widthOf(norwire)).toBeGreaterThan(first);
    await drawing(shown).press("0");
    await expect.poll(() => widthOf(norwire)).toBeCloseTo(first, 0);
  });

  test("a click on a box tells what it is, and lights its statements in the picture and in the page", async () => {
    await box(shown, "Norwire").click();
    const facts = shown.getByRole("region", { name: "Norwire" });
    await expect(facts.getByRole("link", { name: /Forty-year-old relay/ }).first()).toHaveAttribute(
      "href",
      "https://norwire.example/2026/03/relay",
    );
    await expect(facts).toContainText("All of these go back to it: varnpost.example");
    await expect(facts.getByRole("heading", { name: "Statements that lead here" })).toBeVisible();
    await expect(facts.getByRole("heading", { name: "As varnpost.example tells it" })).toBeVisible();
    await facts.getByRole("button", { name: "size of a matchbox" }).first().click();
    await expect.poll(async () => (await highlighted(story)).lit.join()).toContain("size of a matchbox");
    await facts.getByRole("button", { name: "Close" }).click();
    await expect(facts).toHaveCount(0);
  });

  test("with the keyboard alone: to a box, along the arrows, chosen, and closed", async () => {
    await drawing(shown).focus();
    // The Tab key stops at one box: the one last visited.
    await shown.keyboard.press("Tab");
    await expect(box(shown, "Norwire")).toBeFocused();
    await shown.keyboard.press("ArrowLeft");
    await shown.keyboard.press("ArrowLeft");
    await expect(box(shown, "This page")).toBeFocused();
    await shown.keyboard.press("ArrowRight");
    await shown.keyboard.press("ArrowRight");
    await expect(box(shown, "Norwire")).toBeFocused();
    await shown.keyboard.press("Enter");
    await expect(box(shown, "Norwire")).toHaveAttribute("aria-pressed", "true");
    await shown.keyboard.press("Enter");
    await expect(box(shown, "Norwire")).toHaveAttribute("aria-pressed", "false");
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`${colorScheme}: axe finds nothing`, async () => {
      await shown.emulateMedia({ colorScheme });
      expect(await violations(shown)).toEqual([]);
      await box(shown, "Norwire").click();
      expect(await violations(shown)).toEqual([]);
      await box(shown, "Norwire").click();
    });

  test("saved as SVG and as PNG, whole by itself", async () => {
    const svg = await saved(shown, "SVG");
    expect(svg.name).toBe("The Harrow Examiner - What the papers make of the signal fault - 2026-03-14.svg");
    const told = await read(shown, svg.bytes.toString("utf8"));
    expect(told.title).toBe("Picture of the chain: What the papers make of the signal fault");
    for (const name of [...FIVE, "Norwire", "5 sites, one origin"]) expect(told.words).toContain(name);
    expect(told.words).toContain(`Headwater ${process.env.npm_package_version ?? ""}`.trim());
    expect(told.words).toContain(PAPERS);
    expect(told.outside).toEqual([]);
    const png = await saved(shown, "PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    const size = { width: png.bytes.readUInt32BE(16), height: png.bytes.readUInt32BE(20) };
    expect(size).toEqual({ width: Math.round(2 * told.width), height: Math.round(2 * told.height) });
  });
});

test("a circle is an arrow back to the page", async ({ launched, traced }) => {
  await allowEverywhere(launched);
  const popup = await traced(CIRCLE);
  await popup.getByRole("button", { name: "Trace everything" }).click();
  await ended(popup, 20_000);
  const shown = await picture(launched.context, popup);
  await expect(drawing(shown)).toContainText("circle");
  const list = shown.getByRole("region", { name: "As a list" });
  const tribune = list
    .getByRole("listitem")
    .filter({ has: shown.getByRole("button", { name: /^Kessel Tribune/ }) });
  await expect(tribune.last().getByRole("button", { name: /^This page/ })).toBeVisible();
  await shown.close();
});

test("a hundred sources: folded at first, in sight when unfolded", async ({ launched, traced }) => {
  const shown = await picture(launched.context, await traced("https://crowd.example/story"));
  await expect(boxes(shown)).toHaveCount(4);
  await box(shown, "98 more").click();
  await expect(boxes(shown)).toHaveCount(101);
  expect(await widthOf(box(shown, "This page"))).toBeGreaterThan(120);
  await shown.getByRole("button", { name: "Show all of it" }).click();
  await expect(box(shown, "Ada Brandt")).toBeInViewport({ ratio: 1 });
  await expect(box(shown, "Ruth Whitlow")).toBeInViewport({ ratio: 1 });
  await shown.getByRole("button", { name: "Fold again" }).click();
  await expect(boxes(shown)).toHaveCount(4);
  await shown.close();
});

const DRAWN = "circle defs desc g marker path rect style svg text title".split(" ");

test("markup in a page's words stays words in a saved picture", async ({ launched, traced }) => {
  const shown = await picture(launched.context, await traced("https://hostile.example/story"));
  const { bytes } = await saved(shown, "SVG");
  const told = await read(shown, bytes.toString("utf8"));
  expect(told.title).toContain('<script>pwned = "title"</script>');
  for (const name of told.elements) expect(DRAWN).toContain(name);
  await shown.close();
});

test("an entry of the library has its picture, and a trace that is gone says so", async ({
  launched,
  traced,
}) => {
  const popup = await traced(STORY);
  await popup.getByRole("button", { name: "More" }).click();
  await popup.getByRole("button", { name: "Keep in the library" }).click();
  const opening = launched.context.waitForEvent("page");
  await clickAway(popup.getByRole("button", { name: "Library" }));
  const library = await opening;
  await library.getByRole("link", { name: "Selwick dredging halted" }).click();
  const shown = await picture(launched.context, library);
  await expect(box(shown, "Selwick Ledger")).toBeVisible();
  await shown.getByRole("button", { name: "Back to the story" }).click();
  await expect(shown.getByRole("region", { name: "The article as it was read" })).toBeVisible();
  await shown.goto(`chrome-extension://${launched.id}/picture/index.html?tab=987654`);
  await expect(shown.getByRole("heading", { name: "This trace is no longer there." })).toBeVisible();
  await shown.close();
  await library.close();
});

async function saved(page: Page, format: "SVG" | "PNG"): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a browser reads in a saved picture. */
const read = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...parsed.querySelectorAll("*")];
    const { width, height } = (parsed.documentElement as unknown as SVGSVGElement).viewBox.baseVal;
    return {
      title: parsed.querySelector("title")?.textContent,
      words: [...parsed.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
      elements: [...new Set(all.map(({ localName }) => localName))].sort(),
      /** What it would have to fetch, or takes from the page it was made in. */
      outside: text.match(/\b(?:href|src)=|@import|url\((?!#)|var\(/g) ?? [],
      ...{ width, height },
    };
  }, svg);
