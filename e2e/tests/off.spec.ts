/** Switched off, by whatever way, the page is exactly as it was. */
import { centreOf } from "../harness/marks";
import { snapshot } from "../harness/snapshot";
import { expect, STORY, test } from "../harness/test";

test("Escape in the page leaves no trace of it", async ({ page, toolbar }) => {
  await page.goto(STORY);
  const before = await snapshot(page);
  const popup = await toolbar();
  await expect(popup.getByRole("switch")).toBeChecked();
  expect((await snapshot(page)).highlights).not.toEqual(before.highlights);
  await page.keyboard.press("Escape");
  await expect.poll(() => snapshot(page)).toEqual(before);
  await expect(popup.getByRole("switch")).not.toBeChecked();
});

test("a second click on the toolbar button leaves no trace of it", async ({ page, toolbar, layer }) => {
  await page.goto(STORY);
  const before = await snapshot(page);
  await (await toolbar()).getByRole("switch").waitFor();
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).not.toBe("");
  const popup = await toolbar();
  await expect(popup.getByRole("switch")).not.toBeChecked();
  expect(await snapshot(page)).toEqual(before);
});

test("a third click shows it again", async ({ page, toolbar }) => {
  await page.goto(STORY);
  await (await toolbar()).getByRole("switch").waitFor();
  const shown = await snapshot(page);
  await (await toolbar()).getByRole("switch").waitFor();
  const popup = await toolbar();
  await expect(popup.getByRole("switch")).toBeChecked();
  expect(await snapshot(page)).toEqual(shown);
});

test("the page, too, hears of Escape", async ({ page, toolbar }) => {
  await page.goto(STORY);
  const popup = await toolbar();
  await popup.getByRole("switch").waitFor();
  await page.evaluate(() =>
    addEventListener("keydown", ({ key, defaultPrevented }) => {
      document.title = `${key}, ${defaultPrevented ? "prevented" : "as ever"}`;
    }),
  );
  await page.getByLabel("Your address").focus();
  await page.keyboard.press("Escape");
  await expect(page).toHaveTitle("Escape, as ever");
  await expect(popup.getByRole("switch")).not.toBeChecked();
});
