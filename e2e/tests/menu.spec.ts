/** The context menu: the page behind a link is traced, and whoever said the selected words is named. */
import { originsOf } from "../../src/permission";
import { grant, takeBackAll } from "../harness/allow";
import { layerOf } from "../harness/layer";
import { highlighted } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

const LINK = { menuItemId: "trace-link", linkUrl: "https://selwickledger.example/news/inner-harbour" };

test("the page behind a link is traced, once its site is allowed", async ({ launched, page }) => {
  const { context, id } = launched;
  // Tests before this one, in the same browser, may have left sites allowed.
  await takeBackAll(launched);
  await page.goto(STORY);
  await page.bringToFront();
  const asked = context.waitForEvent("page");
  await launched.tell("contextMenus", LINK);
  const story = await asked;
  await expect(story.getByText("Headwater needs your permission for its site")).toBeVisible();
  await grant(context, id, originsOf("selwickledger.example"));
  await story.bringToFront();
  await story.getByRole("button", { name: "Allow selwickledger.example" }).click();
  await story.waitForURL(LINK.linkUrl);
  await expect.poll(() => marks(story)).toBeGreaterThan(0);
  await story.close();

  await page.bringToFront();
  const opened = context.waitForEvent("page");
  await launched.tell("contextMenus", LINK);
  const again = await opened;
  await again.waitForURL(LINK.linkUrl);
  await expect.poll(() => marks(again)).toBeGreaterThan(0);
  await again.close();
  await takeBackAll(launched);
});

test("who said the selected words is told by the card of their statement", async ({
  launched,
  page,
  traced,
  layer,
}) => {
  await (await traced(STORY)).close();
  await page.bringToFront();
  await select(page, "until we know what");
  await launched.tell("contextMenus", { menuItemId: "who-said-this" });
  await expect.poll(() => layer.card()).toContain("Edda Krol");
  expect((await highlighted(page)).lit.join()).toContain("Nobody is to touch that mud");
  await select(page, "Photo: Ilse Brandt");
  await launched.tell("contextMenus", { menuItemId: "who-said-this" });
  const asked = layerOf(page, "headwater-whose");
  await expect
    .poll(() => asked.look((root) => root.textContent))
    .toContain("These words are not part of the article.");
});

const marks = async (page: Page) => Object.values(await highlighted(page)).flat().length;

const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = text.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
    }
  }, words);
