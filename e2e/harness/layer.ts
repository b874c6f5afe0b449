/** What Headwater lays over a page: in a closed shadow root, so only DevTools can look into it. */
import type { Page } from "@playwright/test";
import { worldApart } from "./apart";

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
  /** What is said over the page at the moment, "" for nothing. */
  toast(): Promise<string>;
  /** The addresses the open card links to. */
  cardLinks(): Promise<string[]>;
  /** The label of the button that has the focus, null where none has. */
  focused(): Promise<string | null>;
}

/** @param name of the elements that hold it. */
export function layerOf(page: Page, name = "headwater-layer"): Layer {
  /** @param which 0 for what lasts as long as the highlights, -1 for what came last. */
  const look = async <T>(see: (root: ShadowRoot) => T, which = 0): Promise<T | null> => {
    const session = await page.context().newCDPSession(page);
    try {
      const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
      const found = shadowsIn(root, name).at(which);
      if (!found) return null;
      const { object } = await session.send("DOM.resolveNode", {
        backendNodeId: found.backendNodeId,
        executionContextId: await worldApart(session),
      });
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
    look: (see) => look(see),
    toast: async () => (await look((root) => root.querySelector(".toast")?.textContent ?? "", -1)) ?? "",
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

const shadowsIn = (node: DomNode, name: string): DomNode[] =>
  node.localName === name
    ? (node.shadowRoots ?? [])
    : (node.children ?? []).flatMap((child) => shadowsIn(child, name));
