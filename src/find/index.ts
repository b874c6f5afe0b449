/** Story → Trace: who said what in it, through whom. Pure: no DOM, no browser, no network. */
import { version } from "../../package.json";
import type { Story, Trace } from "../trace";

/** @param tracedAt ISO 8601, UTC. */
export function trace(story: Story, tracedAt: string): Trace {
  return {
    schema: "source-trace/1",
    generator: { name: "Headwater", version },
    tracedAt,
    article: story.article,
    sources: [],
    attributions: [],
  };
}
