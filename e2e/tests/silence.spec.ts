/** Nothing runs and nothing is asked for before the click; nothing is asked for after it. */
import { centreOf } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";
import { asked } from "../harness/web";
import { worldsOf } from "../harness/world";

test("before the click nothing of it is in the page, and nothing was asked for", async ({
  launched,
  page,
  web,
}) => {
  const since = web.requests.length;
  const worlds = await worldsOf(page, launched.id);
  await page.goto(STORY, { waitUntil: "networkidle" });
  expect(worlds.count()).toBe(0);
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
    0, 0,
  ]);
  expect(await page.locator("headwater-layer").count()).toBe(0);
  const own = ["/harbour/mercury-silt", "/style.css", "/harbour.svg", "/favicon.ico"];
  const hosts = "GET https://harrowcourier.example";
  for (const request of asked(web, since)) expect(own.map((path) => hosts + path)).toContain(request);
});

test("the click puts one script into the page, and no frame", async ({ launched, page, toolbar }) => {
  await page.goto("https://frame.example/story");
  const worlds = await worldsOf(page, launched.id);
  await (await toolbar()).getByRole("switch").waitFor();
  await expect.poll(() => worlds.count()).toBe(1);
});

test("after the click nothing is asked for, whatever the reader does", async ({
  page,
  toolbar,
  layer,
  web,
}) => {
  await page.goto(STORY, { waitUntil: "networkidle" });
  const since = web.requests.length;
  const seen: string[] = [];
  const watch = (view: Page) =>
    view.on("request", (request) => isOwnFile(request.url()) || seen.push(request.url()));
  watch(page);

  const popup = await toolbar();
  watch(popup);
  const statements = popup.getByRole("region", { name: "Statements" });
  await statements.getByRole("button").first().click();
  await popup.getByRole("region", { name: "Where it comes from" }).getByRole("button").first().click();
  await popup.getByRole("button", { name: "Copy Markdown" }).click();
  await expect(popup.getByRole("status")).toContainText("Copied");
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).not.toBe("");
  await page.keyboard.press("Escape");
  await expect(popup.getByRole("switch")).not.toBeChecked();

  expect(seen).toEqual([]);
  expect(asked(web, since)).toEqual([]);
});

/** Lies in the package: reading it asks nobody. */
const isOwnFile = (url: string) => url.startsWith("chrome-extension://");

test("the server would have noticed", async ({ page, web }) => {
  await page.goto(STORY, { waitUntil: "networkidle" });
  const since = web.requests.length;
  await page.evaluate(() => fetch("https://collector.elsewhere.test/", { mode: "no-cors" }));
  expect(asked(web, since)).toEqual(["GET https://collector.elsewhere.test/"]);
});
