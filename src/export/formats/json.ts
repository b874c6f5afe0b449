/** The trace itself. */
import type { Format } from "../format";

export default {
  id: "json",
  label: "format_json",
  order: 5,
  mime: "application/json",
  extension: "json",
  render: (trace) => `${JSON.stringify(trace, null, 2)}\n`,
} satisfies Format;
