/** Sites → allowed to the extension as if the reader had answered the browser's question, which no test can see or click. */
import type { BrowserContext } from "@playwright/test";
import { EVERYWHERE } from "../../src/permission";
import type { Launched } from "./chromium";

/** The browser's own page of extensions grants beforehand what is asked for later, by a click. */
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

/** By the button on the options page. */
export async function allowEverywhere({ context, id }: Launched): Promise<void> {
  await grant(context, id, EVERYWHERE);
  const options = await optionsPage(context, id);
  const all = options.getByText("All sites", { exact: true });
  if (!(await all.isVisible()))
    await options.getByRole("button", { name: "Allow all sites at once" }).click();
  await all.waitFor();
  await options.close();
}

/** By the buttons on the options page. */
export async function takeBackAll({ context, id }: Launched): Promise<void> {
  const options = await optionsPage(context, id);
  const buttons = options.getByRole("button", { name: /^Take back/ });
  const none = options.getByText("None yet.");
  // The last of them may go while the next is looked for.
  while (!(await none.isVisible()))
    await buttons
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
  await options.close();
}

async function optionsPage(context: BrowserContext, id: string) {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options/index.html`);
  // The list is empty until the browser has told of it.
  await options.locator(".site").or(options.getByText("None yet.")).first().waitFor();
  return options;
}
