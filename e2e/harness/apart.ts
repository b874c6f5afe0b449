/** A page → functions run in it apart from its own scripts, which may have redefined whatever there is to call. */
import type { CDPSession, Page } from "@playwright/test";

/** The context, of a world that no script of the page reaches, in the page's main frame. */
export async function worldApart(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "apart",
  });
  return executionContextId;
}

export async function evaluateApart<T, A>(page: Page, run: (about: A) => T, about: A): Promise<Awaited<T>> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      executionContextId: await worldApart(session),
      functionDeclaration: `${run}`,
      arguments: [{ value: about }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
