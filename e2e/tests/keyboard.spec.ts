/** Everything by keyboard alone. */
import { highlighted, inView } from "../harness/marks";
import { expect, type Page, STORY, test } from "../harness/test";

test("the Tab key walks through everything in the popup", async ({ traced }) => {
  const popup = await traced(STORY);
  const inOrder: string[] = [];
  const controls = await popup.locator("button:visible, a:visible, summary:visible").count();
  for (let step = 0; step < controls; step++) {
    await popup.keyboard.press("Tab");
    inOrder.push(await focusedName(popup));
  }
  expect(new Set(inOrder).has("")).toBe(false);
  const wanted = [
    "Highlights",
    "Copy Markdown",
    "Edda Krol",
    "“We asked for the samples in January,”",
    "Options",
  ];
  const places = wanted.map((words) => inOrder.findIndex((name) => name.includes(words)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("arrow keys move along the statements, Enter lights one up", async ({ page, traced }) => {
  const popup = await traced(STORY);
  const statements = popup.getByRole("region", { name: "Statements" }).locator("li > button");
  await statements.first().focus();
  await popup.keyboard.press("ArrowDown");
  await expect(statements.nth(1)).toBeFocused();
  await popup.keyboard.press("End");
  await expect(statements.last()).toBeFocused();
  await popup.keyboard.press("Home");
  await expect(statements.first()).toBeFocused();
  await popup.keyboard.press("End");
  await popup.keyboard.press("Enter");
  await expect(statements.last()).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => inView(page, "it had acted on legal advice")).toBe(true);
  expect((await highlighted(page)).lit).toEqual(["it had acted on legal advice"]);
});

test("the Tab key in the page walks from statement to statement, each with its card", async ({
  page,
  traced,
  layer,
}) => {
  await traced(STORY);
  await tabInto(page, () => layer.focused());
  const first = await layer.focused();
  expect(first).toContain("The harbour company knew of the samples");
  await expect.poll(() => layer.card()).toContain("Selwick Ledger");
  await expect.poll(() => inView(page, "The harbour company knew of the samples")).toBe(true);
  await page.keyboard.press("Tab");
  await expect.poll(() => layer.focused()).not.toBe(first);
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => layer.focused()).toBe(first);
});

test("Enter on a statement goes into its card, to the link", async ({ page, traced, layer }) => {
  const popup = await traced(STORY);
  await popup
    .getByRole("region", { name: "Statements" })
    .getByRole("button", { name: "too uncertain to publish" })
    .click();
  await expect.poll(() => layer.focused()).toContain("too uncertain to publish");
  await page.bringToFront();
  await page.keyboard.press("Enter");
  await expect.poll(() => layer.focused()).toContain("tidelines.example");
});

test("keys go from statement to statement and copy, with Headwater closed", async ({
  launched,
  page,
  traced,
  layer,
}) => {
  await (await traced(STORY)).close();
  await page.bringToFront();
  await launched.tell("commands", "next-statement");
  await expect.poll(() => layer.card()).toContain("Selwick Ledger");
  await launched.tell("commands", "next-statement");
  await expect.poll(() => layer.focused()).toContain("Norwire, via Selwick Ledger");
  expect((await highlighted(page)).lit.join()).toContain("Dredging in the inner harbour");
  await launched.tell("commands", "previous-statement");
  await expect.poll(() => layer.focused()).toContain("The harbour company knew of the samples");

  await launched.tell("commands", "copy-trace");
  await expect.poll(() => layer.toast()).toBe("Copied: Markdown");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("# Selwick dredging halted");
  await expect.poll(() => layer.toast(), { timeout: 10_000 }).toBe("");
});

test("where the browser refuses to copy by a key, a button offers it, and then it is said", async ({
  launched,
  page,
  traced,
  layer,
}) => {
  await (await traced("https://strict.example/story")).close();
  await page.bringToFront();
  await launched.tell("commands", "copy-trace");
  await expect.poll(() => layer.toast()).toMatch(/wants to see a click.*Copy Markdown$/);
  await page.keyboard.press("Enter");
  await expect.poll(() => layer.toast()).toContain("keeps this page from the clipboard");
});

test("screen readers hear the statements of the page as a list of buttons", async ({ page, traced }) => {
  await traced(STORY);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const named = nodes.map((node) => `${node.role?.value} ${node.name?.value}`);
  expect(named).toContain("list Statements traced by Headwater");
  expect(named.filter((name) => /^button Edda Krol: “Nobody is to touch/.test(name))).toHaveLength(1);
});

/** Presses Tab until it has come into the layer. */
async function tabInto(page: Page, focused: () => Promise<string | null>): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if (await focused()) return;
  }
  throw new Error("The Tab key never came to a statement.");
}

const focusedName = (popup: Page) =>
  popup.evaluate(() => {
    const focused = document.activeElement;
    return focused === document.body
      ? ""
      : (focused?.getAttribute("aria-label") ?? focused?.textContent ?? "");
  });
