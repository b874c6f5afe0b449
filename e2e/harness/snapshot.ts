/** Everything of a page that an extension could leave something behind in. */
import type { Page } from "@playwright/test";

export const snapshot = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
    focus: document.activeElement?.outerHTML.slice(0, 80),
    globals: Object.keys(globalThis).sort().join(),
    measures: performance.getEntriesByType("measure").length + performance.getEntriesByType("mark").length,
  }));
