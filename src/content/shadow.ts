/** A document → a closed shadow root over it, for what must neither see the page's styles nor be seen by its scripts. */

/** It stands after the body, where no framework counts the children; it goes when the signal aborts. */
export function shadow(document: Document, signal: AbortSignal, name = "headwater-layer"): ShadowRoot {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: "closed" });
  document.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove());
  return root;
}
