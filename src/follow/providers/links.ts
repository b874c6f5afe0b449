/** The article's own links that lead to the outlet, wherever they stand: each is held against the statement. */
import { siteOf } from "../../hosts";
import type { Provider } from "../provider";

export default {
  order: 1,
  id: "links",
  asks: "nobody",
  found: "link",
  patience: 1000,
  find: async ({ site }, { links }) =>
    [...new Set(links)]
      .filter((url) => siteOf(url) === site && new URL(url).pathname.length > 1)
      .map((url) => ({ url, title: null, published: null })),
  read: () => [],
  examples: [],
} satisfies Provider;
