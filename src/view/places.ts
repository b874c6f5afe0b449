/** The address of a page that could not be entered → why, as far as the address tells. */

export type Closed = "closed" | "browser" | "reader" | "store" | "file" | "pdf" | "blocked";

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** @param url undefined where the browser does not even say the address, as on its own pages and on files Headwater may not read. */
export function closedBecause(url: string | undefined): Closed {
  if (url === undefined || url === "") return "closed";
  if (STORES.some((store) => store.test(url))) return "store";
  if (/^https?:\/\/[^?#]*\.pdf([?#]|$)/i.test(url)) return "pdf";
  if (url.startsWith("file:")) return "file";
  // Firefox; Edge.
  if (/^(?:about:reader\?|read:)/.test(url)) return "reader";
  // about:, chrome:, edge:, view-source:, and the pages of other extensions.
  return /^(https?|data|blob):/.test(url) ? "blocked" : "browser";
}
