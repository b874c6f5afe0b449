/** Steps made so far → the trace they belong to, each next page's trace nested in the original it was reached by. */
import type { Attribution, Followed, Original, Trace } from "../trace";

/** One statement of one page, followed to where it came from. */
export interface Step {
  original: Original | null;
  followed: Followed;
  /** The page it led to; null where none was read. */
  next: string | null;
}

export class Steps {
  private readonly steps = new Map<string, Step>();
  private readonly traces = new Map<string, Trace>();

  set(page: string, id: string, step: Step): void {
    this.steps.set(`${page} ${id}`, step);
  }

  get(page: string, id: string): Step | undefined {
    return this.steps.get(`${page} ${id}`);
  }

  keep(page: string, trace: Trace): void {
    this.traces.set(page, trace);
  }

  /** @param page address of the article in front. */
  woven(page: string, trace: Trace): Trace {
    return this.weave(page, trace, null, [page]);
  }

  /** @param only the statements the way goes on from; null for all. @param before pages on the way here: a circle ends. */
  private weave(page: string, trace: Trace, only: string[] | null, before: string[]): Trace {
    const attributions = trace.attributions.map((attribution) => {
      const step = this.get(page, attribution.id);
      if (!step || (only && !only.includes(attribution.id))) return attribution;
      return this.joined(attribution, step, before);
    });
    return { ...trace, attributions };
  }

  private joined(
    attribution: Attribution,
    { original, followed, next }: Step,
    before: string[],
  ): Attribution {
    const trace = next !== null && !before.includes(next) ? this.traces.get(next) : undefined;
    const nested = trace && next ? this.weave(next, trace, followed.continues, [...before, next]) : null;
    return { ...attribution, original: original && { ...original, trace: nested }, followed };
  }
}
