/** What the reader corrects by hand, on any page that shows a trace: the popup, the panel, an entry of the library. */
import type { Page } from "@playwright/test";

export const chainOf = (popup: Page) => popup.getByRole("region", { name: "Where it comes from" });
export const correctionsIn = (popup: Page) =>
  popup.getByRole("region", { name: "Corrected by you" }).getByRole("listitem");
export const statement = (popup: Page, words: string) =>
  popup
    .getByRole("region", { name: "Statements" })
    .getByRole("listitem")
    .filter({ has: popup.locator(".excerpt", { hasText: words }) });

/** By the menu of a source in the chain. */
export async function correctSource(popup: Page, source: string, what: string): Promise<void> {
  await popup
    .getByRole("button", { name: `Correct: ${source}`, exact: true })
    .first()
    .click();
  await popup.getByRole("button", { name: what }).click();
}

export async function correctStatement(popup: Page, words: string, what: string): Promise<void> {
  await statement(popup, words).getByRole("button", { name: "Correct this statement" }).click();
  await popup.getByRole("button", { name: what }).click();
}
