/** What happens in the page: highlights, scrolling, the hover card. */

import { centreOf, highlighted, inView } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

test("highlights every statement by its form", async ({ page, traced }) => {
  await traced(STORY);
  const marks = await highlighted(page);
  expect(marks.direct).toContain("“Nobody is to touch that mud until we know what is in it,”");
  expect(marks.indirect).toContain("the dredger would stay at its berth for at least two weeks");
  expect(marks.mixed.join()).toContain("has not been sampled since 2011");
});

test("who signs an embedded post is no part of what it says", async ({ page, traced }) => {
  await traced(STORY);
  const all = Object.values(await highlighted(page)).flat();
  expect(all.some((words) => words.includes("I sat through the whole January meeting"))).toBe(true);
  expect(all.filter((words) => words.includes("13 March 2026"))).toEqual([]);
});

test("a click on a statement scrolls the page to it and lights it up", async ({ page, traced }) => {
  const popup = await traced(STORY);
  expect(await inView(page, "It is not the fish")).toBe(false);
  await statement(popup, "It is not the fish").click();
  await expect.poll(() => inView(page, "It is not the fish")).toBe(true);
  const { lit } = await highlighted(page);
  expect(lit).toHaveLength(1);
  expect(lit[0]).toContain("It is not the fish we are worried about");
  await expect(statement(popup, "It is not the fish")).toHaveAttribute("aria-pressed", "true");
});

test("a click on a source lights up all of its statements and lists only them", async ({ page, traced }) => {
  const popup = await traced(STORY);
  const chain = popup.getByRole("region", { name: "Where it comes from" });
  await chain.getByRole("button", { name: /^Edda Krol/ }).click();
  const listed = popup.getByRole("region", { name: "Statements" }).getByRole("listitem");
  await expect(listed).toHaveCount(3);
  await expect.poll(() => inView(page, "Nobody is to touch")).toBe(true);
  const { lit } = await highlighted(page);
  expect(lit.join()).toContain("Nobody is to touch");
  expect(lit.join()).toContain("We asked for the samples");
  expect(lit.join()).not.toContain("plain courtesy");
  await popup.getByRole("button", { name: "Show all" }).click();
  expect(await listed.count()).toBeGreaterThan(3);
});

test("resting the pointer on a statement shows its card, and leaving hides it", async ({
  page,
  traced,
  layer,
}) => {
  await traced(STORY);
  const { x, y } = await centreOf(page, "too uncertain to publish");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Petra Lindqvist");
  const text = await layer.card();
  expect(text).toContain("chief executive");
  expect(text).toContain("Tidelines");
  expect(text).toContain("told");
  expect(text).toContain("interview");
  expect(await layer.cardLinks()).toEqual([expect.stringContaining("http://tidelines.example/episodes/41")]);
  await page.mouse.move(2, 2);
  await expect.poll(() => layer.card()).toBe("");
});

test("the card says on demand how the statement was found, and how sure the reading is", async ({
  page,
  traced,
  layer,
}) => {
  await traced(STORY);
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).not.toBe("");
  const details = () =>
    layer.look((root) => root.querySelector<HTMLDetailsElement>("[popover] details")?.open);
  expect(await details()).toBe(false);
  const summary = await layer.look((root) => {
    const box = root.querySelector("summary")?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(summary?.x ?? 0, summary?.y ?? 0, { steps: 4 });
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(details).toBe(true);
  expect(await layer.card()).toMatch(/with its speaker (before|behind) it.*\d+\s?%/);
});

test("the card says that a statement is hedged", async ({ page, traced, layer }) => {
  await traced(STORY);
  const { x, y } = await centreOf(page, "offered a bonus");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Hedged");
  expect(await layer.card()).toContain("Norwire");
});

test("the switch in the popup hides the highlights and shows them again", async ({ page, traced }) => {
  const popup = await traced(STORY);
  const toggle = popup.getByRole("switch", { name: "Highlights" });
  await expect(toggle).toBeChecked();
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  expect(await highlighted(page)).toEqual({ direct: [], mixed: [], indirect: [], lit: [] });
  await toggle.click();
  await expect(toggle).toBeChecked();
  expect((await highlighted(page)).direct).not.toEqual([]);
});

const statement = (popup: Page, text: string) =>
  popup.getByRole("region", { name: "Statements" }).getByRole("button", { name: text });
