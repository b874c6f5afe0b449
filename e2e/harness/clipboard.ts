/** The copy button of a popup → what it put on the clipboard. */
import { expect, type Page } from "@playwright/test";

/** Copies in that format, waits until the popup says so, and reads the clipboard: text by MIME type. */
export async function copied(popup: Page, format: string): Promise<Record<string, string>> {
  const button = popup.getByRole("button", { name: `Copy ${format}`, exact: true });
  if (!(await button.isVisible()))
    await popup.getByRole("button", { name: "Copy in another format, or save" }).click();
  await button.click();
  await expect(popup.getByRole("status")).toHaveText(`Copied: ${format}`);
  return popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = item?.types ?? [];
    const texts = types.map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(texts));
  });
}
