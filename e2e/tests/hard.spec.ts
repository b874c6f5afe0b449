/** Pages that make it hard: strict policies, frameworks, odd layouts, foreign frames, hostile markup, great length. */
import { centreOf, highlighted } from "../harness/marks";
import { snapshot } from "../harness/snapshot";
import { expect, STORY, test } from "../harness/test";
import { asked } from "../harness/web";
import { worldsOf } from "../harness/world";

const QUOTE = "A boat that nobody can afford";

for (const [name, address] of [
  ["a strict content security policy and trusted types", "https://strict.example/story"],
  ["a right-to-left layout", "https://rtl.example/story"],
  ["a frame of another site in the article", "https://frame.example/story"],
  ["hostile markup", "https://hostile.example/story"],
] as const) {
  test(`${name}: traced, shown, and gone again`, async ({ page, toolbar, layer }) => {
    await page.goto(address);
    const before = await snapshot(page);
    const popup = await toolbar();
    await expect(popup.getByRole("region", { name: "Where it comes from" })).toContainText("Ruth Tallis");
    expect((await highlighted(page)).direct.join()).toContain(QUOTE);

    const { x, y } = await centreOf(page, QUOTE);
    await page.mouse.move(x, y);
    await expect.poll(() => layer.card()).toContain("Ruth Tallis");
    const box = await layer.look((root) => root.querySelector("[popover]")?.getBoundingClientRect().toJSON());
    const width = await page.evaluate(() => innerWidth);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(
      await layer.look((root) => getComputedStyle(root.querySelector("[popover]") as Element).position),
    ).toBe("fixed");

    await page.keyboard.press("Escape");
    await expect(popup.getByRole("switch")).not.toBeChecked();
    expect(await snapshot(page)).toEqual(before);
  });
}

test("a policy is not even tried: the page reports no violation", async ({ page, toolbar, layer }) => {
  const violations: string[] = [];
  page.on("console", (message) => violations.push(message.text()));
  await page.goto("https://strict.example/story");
  const ofPage = violations.length;
  const popup = await toolbar();
  await popup.getByRole("switch").waitFor();
  const { x, y } = await centreOf(page, QUOTE);
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Ruth Tallis");
  expect(violations.slice(ofPage)).toEqual([]);
});

test("a frame's own words are not the article's", async ({ traced }) => {
  const popup = await traced("https://frame.example/story");
  await expect(popup.getByText("Ruth Tallis").first()).toBeVisible();
  await expect(popup.getByRole("main")).not.toContainText("Ina Morrow");
});

test("a framework that replaces every node: the highlights follow", async ({
  page,
  traced,
  toolbar,
  layer,
}) => {
  const popup = await traced("https://framework.example/story");
  await expect(popup.getByText("Ruth Tallis").first()).toBeVisible();
  const first = await highlighted(page);
  expect(first.direct.join()).toContain(QUOTE);

  await page.getByRole("button", { name: "Redraw" }).click();
  await expect(page.locator("article")).toHaveAttribute("data-drawing", "1");
  await expect.poll(() => highlighted(page)).toEqual(first);
  const { x, y } = await centreOf(page, QUOTE);
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Ruth Tallis");
  // The click in the page closed the popup.
  const again = await toolbar();
  await again.getByRole("region", { name: "Statements" }).getByRole("button", { name: QUOTE }).click();
  await expect.poll(async () => (await highlighted(page)).lit.join()).toContain(QUOTE);
});

test("a framework that draws beside the article is left to draw", async ({ page, traced }) => {
  await traced("https://framework.example/story");
  const first = await highlighted(page);
  await page.getByRole("button", { name: "Add a comment" }).click();
  await expect(page.getByText("Comment 1")).toBeVisible();
  await page.getByRole("button", { name: "Redraw" }).click();
  await expect(page.locator("article")).toHaveAttribute("data-drawing", "1");
  await expect(page.locator("article p")).toHaveCount(6);
  await expect.poll(() => highlighted(page)).toEqual(first);
});

test("markup in the words of a page stays words", async ({ page, toolbar, layer, web }) => {
  await page.goto("https://hostile.example/story");
  const since = web.requests.length;
  const popup = await toolbar();
  await expect(popup.getByRole("heading", { level: 1 })).toContainText('<script>pwned = "title"</script>');
  const { x, y } = await centreOf(page, QUOTE);
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Ruth Tallis");
  expect(await popup.locator("main script, main img, main b").count()).toBe(0);
  const links = await popup
    .locator("a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
  for (const protocol of links) expect(["http:", "https:"]).toContain(protocol);
  for (const any of [page, popup]) expect(await any.evaluate(() => "pwned" in globalThis)).toBe(false);
  expect(asked(web, since)).toEqual([]);
});

test("a page's own highlights stay", async ({ page, toolbar }) => {
  await page.goto("https://hostile.example/story");
  const popup = await toolbar();
  await popup.getByRole("switch").click();
  await expect(popup.getByRole("switch")).not.toBeChecked();
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(["search"]);
});

test("ten megabytes of page", async ({ page, toolbar }) => {
  test.setTimeout(120_000);
  await page.goto("https://long.example/story");
  const popup = await toolbar();
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText(
    "The text on this page is too long for an article.",
    {
      timeout: 90_000,
    },
  );
});

test("a browser without highlightsFromPoint", async ({ launched, page, toolbar, layer }) => {
  await page.goto(STORY);
  const worlds = await worldsOf(page, launched.id);
  const popup = await toolbar();
  await popup.getByRole("switch").waitFor();
  await worlds.run("delete HighlightRegistry.prototype.highlightsFromPoint");
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Jonas Whitlow");
  await page.mouse.move(2, 2);
  await expect.poll(() => layer.card()).toBe("");
});
