/** A click that opens another page, under which the popup closes, as popups do: the click itself may then never end. */
import type { Locator } from "@playwright/test";

export const clickAway = (target: Locator): Promise<void> =>
  target.click({ noWaitAfter: true }).catch(() => {});
