/** Sites → allowed to the extension as if the reader had answered the browser's question, which no test can see or click. */
import type { BrowserContext } from "@playwright/test";

/** The browser's own page of extensions grants beforehand what is asked for later. */
export async function grant(context: BrowserContext, id: string, origins: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async ([id, origins]) => {
      // biome-ignore lint/suspicious/noExplicitAny: this part of the browser is private, and has no types.
      const { developerPrivate } = (globalThis as any).chrome;
      for (const origin of origins) await developerPrivate.addHostPermission(id, origin);
    },
    [id, origins] as const,
  );
  await page.close();
}
