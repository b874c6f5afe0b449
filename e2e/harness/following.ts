/** An open popup → the end of what it follows, and the trace with all that was found. */
import type { Page } from "@playwright/test";
import type { Trace } from "../../src/trace";

/** Waits until nothing is being followed any more. */
export const ended = (popup: Page, timeout: number) =>
  popup.getByText(/^Opened \d+ pages? with \d+ requests?$/).waitFor({ timeout });

/** As a reader would get it: by the clipboard. */
export async function traceOf(popup: Page): Promise<Trace> {
  await popup.getByRole("button", { name: "Copy in another format, or save" }).click();
  await popup.getByRole("button", { name: "Copy JSON" }).click();
  await popup.getByText("Copied: JSON").waitFor();
  return JSON.parse(await popup.evaluate(() => navigator.clipboard.readText()));
}
