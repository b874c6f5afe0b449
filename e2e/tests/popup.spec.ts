/** What the popup shows of a story, as the reader sees it. */
import { expect, STORY, test } from "../harness/test";

test("names the story, its outlet, its authors and its date", async ({ traced }) => {
  const popup = await traced(STORY);
  await expect(popup.getByRole("heading", { level: 1 })).toHaveText(
    "Selwick dredging halted after laboratory finds mercury",
  );
  const header = popup.locator("header");
  await expect(header).toContainText("The Harrow Courier");
  await expect(header).toContainText("By Maren Holt and Tobias Reyne");
  await expect(header.locator("time")).toHaveAttribute("datetime", /^2026-03-14/);
  await expect(header.locator("time")).toContainText("March 14, 2026");
});

test("sums up the trace in one line", async ({ traced }) => {
  const popup = await traced(STORY);
  const statements = popup.getByRole("region", { name: "Statements" }).getByRole("listitem");
  const said = await statements.count();
  const summary = popup.getByText(/^\d+ statements from \d+ sources/);
  await expect(summary).toHaveText(
    new RegExp(`^${said} statements from \\d+ sources, 2 unnamed, \\d+ linked$`),
  );
});

const CHAINS = [
  ["Selwick Ledger", "Norwire"],
  ["Norwire", "people familiar with the contract"],
  ["Tidelines", "Petra Lindqvist"],
  ["Edda Krol"],
  ["Jonas Whitlow"],
  ["Coastal Waters Agency"],
  ["senior official"],
  ["Ina Morrow"],
  ["Amara Osei"],
];

for (const names of CHAINS) {
  test(`draws the chain: this page → ${names.join(" → ")}`, async ({ traced }) => {
    const popup = await traced(STORY);
    const chain = popup.getByRole("region", { name: "Where it comes from" });
    await expect(chain).toContainText("This page");
    // Each level of the tree is a list of its own, directly inside the item it stands behind.
    let level = chain.locator(":scope > div > ul, :scope > ul");
    for (const name of names) {
      const item = level
        .locator(":scope > li")
        .filter({ has: popup.locator(":scope > .row", { hasText: name }) });
      await expect(item.first()).toBeVisible();
      level = item.first().locator(":scope > ul");
    }
  });
}

test("shows a source's kind, role and number of statements", async ({ traced }) => {
  const popup = await traced(STORY);
  const krol = popup
    .getByRole("region", { name: "Where it comes from" })
    .getByRole("button", { name: /^Edda Krol/ });
  await expect(krol).toContainText("person");
  await expect(krol).toContainText("harbour master");
  await expect(krol).toContainText("3 statements");
});

test("lists the statements in text order with speaker, cue and excerpt", async ({ traced }) => {
  const popup = await traced(STORY);
  const statements = popup.getByRole("region", { name: "Statements" }).getByRole("listitem");
  const expected = [
    ["Edda Krol", "told", "Nobody is to touch that mud until we know what is in it"],
    ["Edda Krol", "said", "the dredger would stay at its berth"],
    ["Jonas Whitlow", "called", "a failure of plain courtesy"],
    ["Petra Lindqvist", "told", "too uncertain to publish"],
    ["Amara Osei", "said", "It is not the fish we are worried about"],
  ] as const;
  const texts = await statements.allInnerTexts();
  let after = -1;
  for (const words of expected) {
    const at = texts.findIndex((text) => words.every((word) => text.includes(word)));
    expect(at, words.join(" ")).toBeGreaterThan(after);
    after = at;
  }
});

test("links an original at the quoted words, in a new tab", async ({ launched, traced }) => {
  const popup = await traced(STORY);
  const statement = popup
    .getByRole("region", { name: "Statements" })
    .getByRole("listitem")
    .filter({ hasText: "too uncertain to publish" });
  const link = statement.getByRole("link", { name: /tidelines\.example/ });
  await expect(link).toHaveAttribute("href", /^http:\/\/tidelines\.example\/episodes\/41#:~:text=/);
  const opened = launched.context.waitForEvent("page");
  // The popup closes under the click, as popups do when a tab opens.
  await link.click({ noWaitAfter: true }).catch(() => {});
  const original = await opened;
  await expect(original.getByRole("heading", { level: 1 })).toContainText("Petra Lindqvist");
  await original.close();
});

test("is as wide as a popup may sensibly be", async ({ traced }) => {
  const popup = await traced(STORY);
  expect(await popup.evaluate(() => innerWidth)).toBeGreaterThan(380);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("keeps related stories, newsletter box and picture credits out of the statements", async ({
  traced,
}) => {
  const popup = await traced(STORY);
  const statements = popup.getByRole("region", { name: "Statements" });
  await expect(statements).not.toContainText("gull warden");
  await expect(statements).not.toContainText("They own the pier now");
  await expect(statements).not.toContainText("best ten minutes");
  const credits = popup.getByText("Ilse Brandt");
  await expect(credits.first()).toBeVisible();
});
