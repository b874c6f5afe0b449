/** The trace itself. */
import type { Format } from "../format";
import { formats } from "../words";

export default {
  id: "json",
  label: formats.json,
  mime: "application/json",
  extension: "json",
  render: (trace) => `${JSON.stringify(trace, null, 2)}\n`,
} satisfies Format;
