/** What Headwater lays over a page: in a closed shadow root, so only DevTools can look into it. */
import type { Page } from "@playwright/test";

interface DomNode {
  backendNodeId: number;
  localName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

export interface Layer {
  /** Calls the function with the layer's shadow root; null where nothing is laid over the page. */
  look<T>(see: (root: ShadowRoot) => T): Promise<T | null>;
  /** The open card's text, "" where none is open. */
  card(): Promise<string>;
  /** The addresses the open card links to. */
  cardLinks(): Promise<string[]>;
  /** The label of the button that has the focus, null where none has. */
  focused(): Promise<string | null>;
}

export function layerOf(page: Page): Layer {
  const look = async <T>(see: (root: ShadowRoot) => T): Promise<T | null> => {
    const session = await page.context().newCDPSession(page);
    try {
      const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
      const found = shadowIn(root);
      if (!found) return null;
      const { object } = await session.send("DOM.resolveNode", { backendNodeId: found.backendNodeId });
      const { result } = await session.send("Runtime.callFunctionOn", {
        objectId: object.objectId,
        functionDeclaration: `function () { return (${see})(this); }`,
        returnByValue: true,
      });
      return result.value as T;
    } finally {
      await session.detach();
    }
  };
  return {
    look,
    card: async () =>
      (await look((root) => root.querySelector<HTMLElement>("[popover]:popover-open")?.textContent ?? "")) ??
      "",
    cardLinks: async () =>
      (await look((root) =>
        [...root.querySelectorAll<HTMLAnchorElement>("[popover]:popover-open a")].map(({ href }) => href),
      )) ?? [],
    focused: () => look((root) => root.activeElement?.textContent ?? null),
  };
}

function shadowIn(node: DomNode): DomNode | undefined {
  if (node.localName === "headwater-layer") return node.shadowRoots?.[0];
  for (const child of node.children ?? []) {
    const found = shadowIn(child);
    if (found) return found;
  }
  return undefined;
}
