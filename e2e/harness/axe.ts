/** What axe finds wrong with a page. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** @returns the rule, and the element, of each. */
export async function violations(page: Page): Promise<string[]> {
  // A popup cannot open the blank page that axe likes to finish on.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
