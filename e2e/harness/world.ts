/** The isolated world the content script runs in: whether there is one, and what to change in it for a test. */
import type { CDPSession, Page } from "@playwright/test";

interface World {
  id: number;
  origin: string;
}

export interface Worlds {
  /** How many worlds of the extension the page holds, in all of its frames. */
  count(): number;
  /** Runs the code in the content script's world. */
  run(code: string): Promise<void>;
}

/** @param id of the extension. */
export async function worldsOf(page: Page, id: string): Promise<Worlds> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds = new Map<number, World>();
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.set(context.id, context));
  session.on("Runtime.executionContextDestroyed", ({ executionContextId }) =>
    worlds.delete(executionContextId),
  );
  session.on("Runtime.executionContextsCleared", () => worlds.clear());
  await session.send("Runtime.enable");
  const own = () => [...worlds.values()].filter(({ origin }) => origin === `chrome-extension://${id}`);
  return {
    count: () => own().length,
    run: async (expression) => {
      const contextId = own()[0]?.id;
      if (contextId === undefined) throw new Error("The content script is not in the page.");
      const { exceptionDetails } = await session.send("Runtime.evaluate", { contextId, expression });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    },
  };
}
