/** What the reader corrects by hand: in the popup and in the page, told in every copy, and taken back. */
import type { Trace } from "../../src/trace";
import { violations } from "../harness/axe";
import { chainOf, correctionsIn, correctSource, correctStatement, statement } from "../harness/by-hand";
import { copied } from "../harness/clipboard";
import { clickAway } from "../harness/closing";
import { layerOf } from "../harness/layer";
import { centreOf, highlighted } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

/** Without the time, which no two traces share. */
async function traceIn(popup: Page): Promise<Partial<Trace>> {
  const { tracedAt, ...trace } = JSON.parse((await copied(popup, "JSON"))["text/plain"] ?? "") as Trace;
  return trace;
}

test("corrections in the popup show everywhere, stay, are told in copies, and are taken back", async ({
  page,
  traced,
  toolbar,
  layer,
}) => {
  const first = await traced(STORY);
  const before = await traceIn(first);

  await correctSource(first, "Edda Krol", "Name and kind…");
  await first.getByLabel("Name", { exact: true }).fill("Edda Maria Krol");
  await first.getByRole("combobox", { name: "Kind" }).selectOption("news outlet");
  await first.keyboard.press("Enter");
  await expect(first.getByRole("status")).toContainText("Renamed: “Edda Krol” is now “Edda Maria Krol”");
  const krol = chainOf(first).getByRole("button", { name: /^Edda Maria Krol news outlet yours/ });
  await expect(krol).toContainText("3 statements");

  await correctSource(first, "Coastal Waters Agency", "Same as another source…");
  await first
    .getByLabel("“Coastal Waters Agency” is the same as")
    .selectOption({ label: "Norwire (news outlet)" });
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(chainOf(first)).not.toContainText("Coastal Waters Agency");
  await expect(statement(first, "has not been sampled").locator(".who")).toContainText("Norwire");

  await correctStatement(first, "a failure of plain courtesy", "Someone else said this…");
  await first.getByRole("combobox", { name: "Who said it" }).fill("Reva Stone");
  await first.getByRole("combobox", { name: "Kind" }).selectOption("person");
  await first.keyboard.press("Enter");
  await expect(statement(first, "a failure of plain courtesy")).toContainText(/Reva Stone.*yours/s);

  await correctStatement(first, "the company had been warned twice", "Note…");
  await first.getByRole("textbox", { name: "Your note" }).fill("Ask the ministry.");
  await first.keyboard.press("Enter");
  await correctStatement(first, "it had acted on legal advice", "Not a statement");
  await expect(statement(first, "it had acted on legal advice")).toHaveCount(0);
  await expect(first.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  await expect
    .poll(async () => (await highlighted(page)).indirect)
    .not.toContain("it had acted on legal advice");
  await first.close();

  const popup = await toolbar();
  await lit(popup);
  await expect(correctionsIn(popup)).toHaveCount(6);
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toMatch(/Reva Stone.*yours/s);

  const markdown = (await copied(popup, "Markdown"))["text/plain"];
  expect(markdown).toContain("## Corrected by the reader");
  expect(markdown).toContain(
    "- Said by Reva Stone, not by Jonas Whitlow: the delay “a failure of plain courtesy”",
  );
  expect(markdown).toContain("Reader’s note: Ask the ministry.");
  const after = await traceIn(popup);
  expect(after.corrections?.map(({ what }) => what)).toEqual([
    "rename",
    "kind",
    "merge",
    "speaker",
    "note",
    "drop",
  ]);

  await correctionsIn(popup)
    .last()
    .getByRole("button", { name: /^Undo: Taken out/ })
    .click();
  await expect(statement(popup, "it had acted on legal advice")).toBeVisible();
  await expect.poll(async () => (await highlighted(page)).indirect).toContain("it had acted on legal advice");
  for (let left = 5; left > 0; left--) {
    await expect(correctionsIn(popup)).toHaveCount(left);
    await correctionsIn(popup).first().getByRole("button").click();
  }
  await expect(popup.getByRole("region", { name: "Corrected by you" })).toHaveCount(0);
  expect(await traceIn(popup)).toEqual(before);
});

test("by keyboard alone, and leaving a form changes nothing", async ({ traced }) => {
  const popup = await traced(STORY);
  const menu = popup.getByRole("button", { name: "Correct: Edda Krol", exact: true });
  await menu.focus();
  await popup.keyboard.press("Enter");
  await expect(popup.getByRole("button", { name: "Name and kind…" })).toBeFocused();
  for (const key of ["ArrowDown", "ArrowUp", "Enter"]) await popup.keyboard.press(key);
  await expect(popup.getByLabel("Name", { exact: true })).toBeFocused();
  await popup.keyboard.type("nobody");
  await popup.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(popup.getByRole("region", { name: "Corrected by you" })).toHaveCount(0);

  await popup.keyboard.press("Enter");
  await expect(popup.getByRole("button", { name: "Name and kind…" })).toBeFocused();
  for (const key of ["End", "Enter"]) await popup.keyboard.press(key);
  await expect(popup.getByRole("textbox", { name: "Your note" })).toBeFocused();
  await popup.keyboard.type("first");
  await popup.keyboard.press("Shift+Enter");
  await popup.keyboard.type("second");
  await popup.keyboard.press("Enter");
  await expect(chainOf(popup).locator(".note")).toHaveText("Your note: first\nsecond");
  await expect(popup.getByRole("button", { name: "Correct: Edda Krol", exact: true })).toBeFocused();
  await popup.getByRole("button", { name: "Undo", exact: true }).focus();
  await popup.keyboard.press("Enter");
  await expect(chainOf(popup).locator(".note")).toHaveCount(0);
  await expect(popup.getByRole("status")).toHaveText("Undone");
});

test("words selected in the page become a statement once the reader says whose they are", async ({
  page,
  traced,
  toolbar,
  layer,
}) => {
  const form = layerOf(page, "headwater-whose");
  const said = () => form.look((root) => root.querySelector("[role=dialog]")?.textContent ?? "");
  const popup = await traced(STORY);
  await popup.getByRole("button", { name: "Add a statement" }).click();
  await expect(popup.getByText("Select its words in the page first")).toBeVisible();
  await page.evaluate(() => addEventListener("keydown", ({ key }) => document.documentElement.append(key)));

  // A triple click selects a paragraph, and goes on to the beginning of the next.
  await page.getByText("takes in about three hundred fishing boats").click({ clickCount: 3 });
  await add(await toolbar());
  await expect.poll(said).toContain("Who said this?The inner harbour takes in about three hundred");
  await page.bringToFront();
  await page.keyboard.type("gone");
  await page.keyboard.press("Escape");
  await expect.poll(said).toBeNull();
  expect((await highlighted(page)).direct.length).toBeGreaterThan(0);

  await page.getByText("takes in about three hundred fishing boats").click({ clickCount: 3 });
  await add(await toolbar());
  await expect
    .poll(() => heard(page))
    .toEqual(
      expect.arrayContaining([
        "dialog Who said this?",
        expect.stringMatching(/^combobox Name/),
        expect.stringMatching(/^combobox Kind/),
        expect.stringMatching(/^combobox Through whom/),
        "button Add statement",
      ]),
    );
  await page.bringToFront();
  await page.keyboard.type("ina morrow");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Harbour Weekly");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () => (await highlighted(page)).indirect.join(""))
    .toContain(
      "The inner harbour takes in about three hundred fishing boats a year and was last deepened in 1987.",
    );
  await expect(page.locator("html")).not.toContainText("gone");
  const { x, y } = await centreOf(page, "deepened in 1987");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toMatch(/Ina Morrow.*via.*Harbour Weekly.*yours/s);

  const after = await toolbar();
  await expect(statement(after, "last deepened in 1987")).toContainText(/Ina Morrow.*Harbour Weekly.*yours/s);
  await expect(
    chainOf(after).getByRole("button", { name: /^Harbour Weekly news outlet yours/ }),
  ).toBeVisible();
  await expect(correctionsIn(after)).toHaveText(/Added, said by Ina Morrow: The inner harbour/);

  // Words of a statement are answered, words beside the article are not.
  await page.getByText("Mayor Jonas Whitlow").dblclick({ position: await inWord(page, "courtesy") });
  await add(await toolbar());
  await expect.poll(() => layer.card()).toContain("Jonas Whitlow");
  await page.getByText("An invented newspaper").click({ clickCount: 3 });
  await add(await toolbar());
  await expect.poll(said).toContain("These words are not part of the article.");
  await page.bringToFront();
  await page.keyboard.press("Enter");
  await expect.poll(said).toBeNull();
});

/** The click that opened the popup may have switched the highlights off. */
async function lit(popup: Page): Promise<void> {
  const highlights = popup.getByRole("switch", { name: "Highlights" });
  if ((await highlights.getAttribute("aria-checked")) === "false") await highlights.click();
  await expect(highlights).toBeChecked();
}

async function add(popup: Page): Promise<void> {
  await lit(popup);
  const closed = popup.waitForEvent("close");
  await clickAway(popup.getByRole("button", { name: "Add a statement" }));
  await closed;
}

/** Role and name of all that a screen reader finds in the page. */
async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.map((node) => `${node.role?.value} ${node.name?.value}`);
}

/** The middle of a word, from the corner of its paragraph. */
const inWord = (page: Page, word: string): Promise<{ x: number; y: number }> =>
  page.evaluate((word) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (!walker.currentNode.nodeValue?.includes(word)) if (!walker.nextNode()) throw new Error(word);
    const at = walker.currentNode.nodeValue.indexOf(word);
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    const [box, corner] = [range, walker.currentNode.parentElement as Element].map((one) =>
      one.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    return { x: box.x + box.width / 2 - corner.x, y: box.y + box.height / 2 - corner.y };
  }, word);

for (const colorScheme of ["light", "dark"] as const)
  test(`${colorScheme}: axe finds nothing in what corrects`, async ({ traced }) => {
    const popup = await traced(STORY);
    await popup.emulateMedia({ colorScheme });
    await correctSource(popup, "Edda Krol", "Note…");
    await popup.getByRole("textbox", { name: "Your note" }).fill("Ask again.");
    await popup.keyboard.press("Enter");
    await expect(correctionsIn(popup)).toHaveCount(1);
    await correctSource(popup, "Edda Krol", "Name and kind…");
    await correctStatement(popup, "a failure of plain courtesy", "Someone else said this…");
    await popup.getByRole("combobox", { name: "Who said it" }).fill("Ina Morrow");
    await popup.getByRole("button", { name: "Correct: Jonas Whitlow", exact: true }).click();
    expect(await violations(popup)).toEqual([]);
  });
