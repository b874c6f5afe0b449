/** Traces are kept on the reader's machine, found again, and opened with the page as it was read. */
import { expect, type Page, STORY, test } from "../harness/test";

const TOWER = "https://brackenpost.example/news/clock-tower";

/** By the menu of the popup. @returns what the popup says to it. */
async function keep(popup: Page): Promise<string> {
  await popup.getByRole("button", { name: "More" }).click();
  await popup.getByRole("button", { name: "Keep in the library" }).click();
  const said = popup.getByRole("status");
  await expect(said).not.toBeEmpty();
  return (await said.textContent()) ?? "";
}

test("a trace is kept, listed, and opened again with its text; clicking goes both ways", async ({
  launched,
  page,
  traced,
  toolbar,
}) => {
  const popup = await traced(STORY);
  expect(await keep(popup)).toBe("Kept in the library");
  await expect(popup.getByText(/^Kept on \w+ \d+, \d+$/)).toBeVisible();
  await page.goto(TOWER);
  await keep(await toolbar());

  const opening = launched.context.waitForEvent("page");
  await (await toolbar()).getByRole("button", { name: "Library" }).click();
  const library = await opening;
  await expect(library.getByRole("listitem")).toHaveCount(2);
  await expect(library.getByRole("listitem").first()).toContainText("The Bracken Post");
  await library.getByRole("link", { name: "Selwick dredging halted" }).click();
  await expect(library.getByRole("heading", { level: 1 })).toContainText("Selwick dredging halted");

  const text = library.getByRole("region", { name: "The article as it was read" });
  const statements = library.getByRole("region", { name: "Statements" });
  await expect(text.getByRole("heading", { name: "A warning, twice" })).toBeVisible();
  await expect(text.getByRole("link", { name: "Tidelines podcast" })).toHaveAttribute(
    "href",
    "http://tidelines.example/episodes/41",
  );
  await text.getByRole("link", { name: "It is not the fish" }).click();
  const inList = statements.getByRole("button", { name: "It is not the fish" });
  await expect(inList).toHaveAttribute("aria-pressed", "true");
  await expect(inList).toBeFocused();
  await expect(inList).toBeInViewport();
  await statements.getByRole("button", { name: "Nobody is to touch that mud" }).click();
  const lit = text.locator("mark.lit");
  await expect(lit).toContainText("Nobody is to touch that mud");
  await expect(lit).toBeInViewport();
  await library.close();
});
