/** What the page's data name as its original: a canonical address elsewhere, `isBasedOn`, `citation`, `original-source`. */
import type { Provider } from "../provider";

export default {
  order: 2,
  id: "marks",
  asks: "nobody",
  found: "metadata",
  patience: 1000,
  find: async (_, { marks }) => marks.origins.map((url) => ({ url, title: null, published: null })),
  read: () => [],
  examples: [],
} satisfies Provider;
