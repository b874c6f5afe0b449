/** Traces are kept on the reader's machine, found again, and opened with the page as it was read. */
import type { Entry } from "../../src/library/entry";
import { violations } from "../harness/axe";
import { chainOf, correctionsIn, correctSource, correctStatement, statement } from "../harness/by-hand";
import { launchChromium } from "../harness/chromium";
import { clickAway } from "../harness/closing";
import { exportAll, importAll, keep, openLibrary, rewrite } from "../harness/library";
import { expect, type Page, STORY, test } from "../harness/test";

const TOWER = "https://brackenpost.example/news/clock-tower";
/** The same page after an edit. */
const LATER = "https://brackenpost.example/news/clock-tower-later";

test.beforeEach(({ launched }) => rewrite(launched));

/** Each under an address of its own. @returns a line of a file each. */
const copies = (entry: Entry | undefined, many: number): string[] =>
  Array.from({ length: many }, (_, i) => {
    const { trace, ...rest } = entry as Entry;
    const own = { title: `Copy ${i}`, url: `https://harrowcourier.example/${i}`, canonicalUrl: null };
    const article = { ...trace.article, ...own };
    return JSON.stringify({ ...rest, id: `copy${i}`, trace: { ...trace, article } });
  });

/** Presses Tab until the focus is on what begins so, past quotation marks. */
async function tabTo(library: Page, words: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await library.keyboard.press("Tab");
    const focused = await library.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.replace(/^[“"]/, "").startsWith(words)) return;
  }
  throw new Error(`The Tab key never came to “${words}”.`);
}

const entries = (library: Page) => library.getByRole("main").locator("ol > li");

test("a trace is kept, listed, and opened again with its text; clicking goes both ways", async ({
  launched,
  traced,
}) => {
  const popup = await traced(STORY);
  await keep(popup);
  await expect(popup.getByText(/^Kept on \w+ \d+, \d+$/)).toBeVisible();
  await keep(popup, /^Kept already on .+ and nothing has changed since$/);

  const opening = launched.context.waitForEvent("page");
  await clickAway(popup.getByRole("button", { name: "Library" }));
  const library = await opening;
  await expect(entries(library)).toHaveCount(1);
  await tabTo(library, "Selwick dredging halted");
  await library.keyboard.press("Enter");
  await expect(library.getByRole("heading", { level: 1 })).toContainText("Selwick dredging halted");

  const text = library.getByRole("region", { name: "The article as it was read" });
  const statements = library.getByRole("region", { name: "Statements" });
  await expect(text.getByRole("heading", { name: "A warning, twice" })).toBeVisible();
  await expect(text.getByRole("link", { name: "Tidelines podcast" })).toHaveAttribute(
    "href",
    "http://tidelines.example/episodes/41",
  );
  await tabTo(library, "It is not the fish");
  await library.keyboard.press("Enter");
  const inList = statements.getByRole("button", { name: "It is not the fish" });
  await expect(inList).toHaveAttribute("aria-pressed", "true");
  await expect(inList).toBeFocused();
  await expect(inList).toBeInViewport();
  await statements.getByRole("button", { name: "Nobody is to touch that mud" }).click();
  const lit = text.locator("mark.lit");
  await expect(lit).toContainText("Nobody is to touch that mud");
  await expect(lit).toBeInViewport();
  await library.getByRole("switch", { name: "Highlights" }).click();
  await expect(text.locator("mark")).toHaveCount(0);
  await library.close();
});

test("what is kept can be corrected as in the popup, and stays corrected", async ({ launched, traced }) => {
  const popup = await traced(STORY);
  await correctSource(popup, "Edda Krol", "Name and kind…");
  await popup.getByLabel("Name", { exact: true }).fill("Edda Maria Krol");
  await popup.keyboard.press("Enter");
  await expect(correctionsIn(popup)).toHaveCount(1);
  await keep(popup);
  await popup.close();

  const library = await openLibrary(launched);
  await library.getByRole("link", { name: "Selwick dredging halted" }).click();
  await expect(chainOf(library)).toContainText("Edda Maria Krol");
  await correctSource(library, "Coastal Waters Agency", "Same as another source…");
  await library
    .getByLabel("“Coastal Waters Agency” is the same as")
    .selectOption({ label: "Norwire (news outlet)" });
  await library.getByRole("button", { name: "Save", exact: true }).click();
  await expect(library.getByRole("status")).toContainText(
    "“Coastal Waters Agency” and “Norwire” are one source",
  );
  await correctStatement(library, "it had acted on legal advice", "Note…");
  await library.getByRole("textbox", { name: "Your note" }).fill("Ask the ministry.");
  await library.keyboard.press("Enter");
  await correctStatement(library, "a failure of plain courtesy", "Not a statement");
  await expect(library.locator("mark", { hasText: "a failure of plain courtesy" })).toHaveCount(0);
  // What was found in the page is there still, to go back to.
  await correctionsIn(library)
    .first()
    .getByRole("button", { name: /^Undo: Renamed/ })
    .click();
  await expect(chainOf(library)).not.toContainText("Edda Maria Krol");

  await library.reload();
  await expect(correctionsIn(library)).toHaveCount(3);
  await expect(statement(library, "it had acted on legal advice")).toContainText("Ask the ministry.");
  await expect(statement(library, "a failure of plain courtesy")).toHaveCount(0);
  await expect(statement(library, "has not been sampled").locator(".who")).toContainText("Norwire");
  for (let left = 3; left > 0; left--) {
    await expect(correctionsIn(library)).toHaveCount(left);
    await correctionsIn(library).first().getByRole("button").click();
  }
  await expect(chainOf(library)).toContainText("Coastal Waters Agency");
  await library.getByRole("link", { name: "All entries" }).click();
  const [entry] = await exportAll(library);
  expect(entry).not.toHaveProperty("found");
  await library.close();
});

test("a page without statements is kept, too, with its text", async ({ launched, traced }) => {
  const popup = await traced("https://quiet.example/story");
  await keep(popup);
  await popup.close();
  const library = await openLibrary(launched);
  await expect(entries(library)).toContainText("The Quiet Post");
  await entries(library).getByRole("link").click();
  await expect(library.getByRole("region", { name: "The article as it was read" })).toContainText(
    "A hedge is laid when the sap is down",
  );
  await expect(library.getByText("Nothing in this article is attributed to anyone.")).toBeVisible();
  await expect(library.getByRole("switch")).toHaveCount(0);
  await library.close();
});

test("a page that has changed since is held against what was kept, and kept beside it", async ({
  launched,
  traced,
}) => {
  await keep(await traced(TOWER));
  const popup = await traced(LATER);
  await expect(popup.getByText(/^Kept on .+; the text has changed since\./)).toBeVisible();

  const opening = launched.context.waitForEvent("page");
  await clickAway(popup.getByRole("button", { name: "Compare" }));
  const compared = await opening;
  await expect(compared.getByText("Underlined: only on the page as it is now")).toBeVisible();
  const text = compared.getByRole("region", { name: "Text" });
  await expect(text.getByRole("deletion").first()).toHaveText(/400,000$/);
  await expect(text.getByRole("insertion").first()).toHaveText(/900,000$/);
  await expect(text).toContainText("1 paragraph changed, 1 paragraph new, 1 paragraph gone");
  const changes = compared.getByRole("region", { name: "Statements" }).getByRole("listitem");
  await expect(changes.filter({ hasText: "New" })).toContainText("Ilka Roth");
  await expect(changes.filter({ hasText: "Gone" })).toContainText("the beam was last replaced in 1911");
  await expect(changes.filter({ hasText: "Changed" })).toContainText("Piers Aldane");
  await compared.close();

  await keep(await traced(LATER));
  const library = await openLibrary(launched);
  await expect(entries(library)).toHaveCount(2);
  await library.getByRole("link", { name: /^What changed since/ }).click();
  await expect(library.getByText(/^Underlined: only in the version kept on/)).toBeVisible();
  await expect(library.getByRole("deletion").first()).toHaveText(/400,000$/);
  await library.close();
});

test("entries are found, exported, deleted with a way back, and imported as far as they are whole", async ({
  launched,
  traced,
}) => {
  for (const address of [STORY, TOWER, "https://elbmarerbote.example/lokales/kaese"])
    await keep(await traced(address));
  const library = await openLibrary(launched);
  await expect(entries(library)).toHaveCount(3);

  const search = library.getByRole("searchbox", { name: "Search" });
  await search.fill("MOLKEREI kase");
  await expect(entries(library)).toHaveCount(1);
  await expect(entries(library)).toContainText("Elbmarer Bote");
  await search.fill("silt tower");
  await expect(library.getByText("0 of 3 entries")).toBeVisible();
  await library.getByRole("button", { name: "Show all entries" }).click();
  await library.getByRole("combobox", { name: "Source" }).fill("ulrik");
  await expect(entries(library)).toHaveCount(1);
  await library.getByRole("combobox", { name: "Source" }).fill("");
  await library.getByRole("combobox", { name: "Date" }).selectOption("Published");
  await library.getByRole("textbox", { name: "To" }).fill("2026-02-28");
  await expect(entries(library)).toHaveCount(1);
  // What was looked for is still there for who comes back.
  await entries(library).getByRole("link").click();
  await library.goBack();
  await expect(entries(library)).toHaveCount(1);
  await library.getByRole("textbox", { name: "To" }).fill("");
  await library.getByRole("combobox", { name: "Outlet" }).selectOption("The Harrow Courier");
  await expect(entries(library)).toHaveCount(1);
  await library.getByRole("button", { name: "Show all entries" }).click();

  const exported = await exportAll(library);
  expect(exported.map(({ trace }) => trace.article.title)).toContain("Clock tower to close for repairs");

  await library.getByRole("button", { name: /^Delete “Clock tower/ }).click();
  await library.getByRole("button", { name: /^Delete “Selwick/ }).click();
  await expect(entries(library)).toHaveCount(1);
  await library.getByText("2 entries deleted").waitFor();
  await library.getByRole("button", { name: "Undo" }).click();
  await expect(entries(library)).toHaveCount(3);
  await library.getByRole("button", { name: /^Delete “Clock tower/ }).click();
  await expect(entries(library)).toHaveCount(2);

  const lines = exported.map((entry) => JSON.stringify(entry));
  await importAll(library, [...lines, '{"format":1,"trace":{"article":{"title":"The weir"}}}', '{"form']);
  await expect(library.getByRole("status").filter({ hasText: "Imported" })).toHaveText(
    "Imported: 1 entry. 2 were in the library already. 2 of 5 entries could not be read: “The weir” and line 5.",
  );
  await expect(entries(library)).toHaveCount(3);
  await library.close();
});

test("hundreds of entries are listed and searched at once", async ({ launched, traced }) => {
  await keep(await traced(STORY));
  const library = await openLibrary(launched);
  const [entry] = await exportAll(library);
  await importAll(library, copies(entry, 300));
  await expect(library.getByText("Imported: 300 entries.")).toBeVisible({ timeout: 40_000 });
  await expect(library.getByText("301 entries", { exact: true })).toBeVisible();
  await expect(entries(library)).toHaveCount(100);
  await library.getByRole("button", { name: "Show more (201 left)" }).click();
  await expect(entries(library)).toHaveCount(200);

  const searched = await library.evaluate(async () => {
    const box = document.querySelector("input[type=search]") as HTMLInputElement;
    const since = performance.now();
    box.value = "copy 217 mercury";
    box.dispatchEvent(new Event("input", { bubbles: true }));
    while (document.querySelectorAll("ol > li").length > 1) await new Promise(requestAnimationFrame);
    return performance.now() - since;
  });
  expect(searched).toBeLessThan(1000);
  await library.close();
});

test("on a full disk nothing is lost, and it is said", async ({ web }) => {
  // A browser of its own: Chromium remembers for a while how much room there was.
  const fresh = await launchChromium({ headless: true, web: web.port, sealed: true });
  const page = await fresh.context.newPage();
  const session = await page.context().newCDPSession(page);
  const origin = `chrome-extension://${fresh.id}`;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 150_000 });
  await page.goto(TOWER);
  await keep(await fresh.clickToolbar(page));

  const library = await openLibrary(fresh);
  const [entry] = await exportAll(library);
  await importAll(library, copies(entry, 30));
  const said = library.getByRole("status").filter({ hasText: "Imported" });
  await expect(said).toContainText("There is no room left.");
  const fitted = Number(/\d+/.exec((await said.textContent()) ?? ""));
  await page.goto(STORY);
  await keep(await fresh.clickToolbar(page), /^There is no room left\./);

  await library.bringToFront();
  await expect(entries(library)).toHaveCount(1 + fitted);
  await library.getByRole("link", { name: "Clock tower" }).click();
  await expect(library.getByRole("region", { name: "Statements" })).toContainText("Piers Aldane");
  await fresh.close();
});

test("what an older version kept is found by what that version did not list", async ({
  launched,
  traced,
}) => {
  await keep(await traced(TOWER));
  const before = await openLibrary(launched);
  const [entry] = await exportAll(before);
  await before.close();

  if (!entry) throw new Error("Nothing was exported.");
  const { id, keptAt, trace } = entry;
  const summary = { id, keptAt, address: TOWER, title: trace.article.title, outlet: null, published: null };
  const listed = { ...summary, language: "en", statements: 4, sources: [] };
  const damaged = { ...listed, id: "e2", title: "The weir" };
  await rewrite(launched, 1, { entries: [entry, { id: "e2" }], summaries: [listed, damaged] });
  const library = await openLibrary(launched);
  await expect(entries(library)).toHaveCount(2);
  await library.getByRole("searchbox").fill("rotten beam");
  await expect(entries(library)).toHaveCount(1);
  await library.getByRole("searchbox").fill("");
  await library.getByRole("link", { name: "The weir" }).click();
  await expect(library.getByRole("heading", { name: "This entry cannot be read." })).toBeVisible();
  await library.close();
});

test("the options tell how large the library is, and ask before they clear it", async ({
  launched,
  traced,
}) => {
  await keep(await traced(TOWER));
  const options = await launched.context.newPage();
  await options.goto(`chrome-extension://${launched.id}/options/index.html`);
  await expect(options.getByText(/^1 entry; all that Headwater keeps takes [\d.]+ MB$/)).toBeVisible();
  await options.getByRole("button", { name: "Delete all…" }).click();
  await options.getByRole("button", { name: "Keep everything" }).click();
  await expect(options.getByText(/^1 entry;/)).toBeVisible();
  await options.getByRole("button", { name: "Delete all…" }).click();
  await options.getByRole("button", { name: "Delete all", exact: true }).click();
  await expect(options.getByText(/^0 entries;/)).toBeVisible();
  await options.getByRole("link", { name: "Open the library" }).click();
  await expect(options.getByText("Nothing is kept yet.")).toBeVisible();
  await options.close();
});

test("axe finds nothing in the list, an entry, a comparison, or the empty library", async ({
  launched,
  traced,
}) => {
  const library = await openLibrary(launched);
  const inBoth = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await library.emulateMedia({ colorScheme });
      found.push(...(await violations(library)));
    }
    return found;
  };
  expect(await inBoth()).toEqual([]);
  await keep(await traced(TOWER));
  await keep(await traced(LATER));
  await library.bringToFront();
  await library
    .getByRole("button", { name: /^Delete/ })
    .first()
    .click();
  expect(await inBoth()).toEqual([]);
  await library.getByRole("button", { name: "Undo" }).click();
  await library.getByRole("link", { name: /^What changed/ }).click();
  await library.getByRole("article").waitFor();
  expect(await inBoth()).toEqual([]);
  await library.getByRole("link", { name: "All entries" }).click();
  await library.getByRole("link", { name: "Clock tower" }).first().click();
  await library.getByRole("region", { name: "Statements" }).getByRole("button").first().click();
  await correctSource(library, "Piers Aldane", "Note…");
  await library.getByRole("textbox", { name: "Your note" }).fill("Ask again.");
  await library.keyboard.press("Enter");
  await correctSource(library, "Piers Aldane", "Name and kind…");
  expect(await inBoth()).toEqual([]);
  await library.close();
});
