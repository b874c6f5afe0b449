/** One line of a stream, or one response of an archive → its line of output. What a worker thread does. */
import { traceLine } from "./jsonl";
import { failure, type Request, traceOne } from "./trace-one";

export type Job =
  | { line: string; language: string | null }
  /** `id` is the record's. */
  | { id: string; request: Request };

export const done = (job: Job): string =>
  JSON.stringify(
    "line" in job ? traceLine(job.line, job.language) : { id: job.id, ...traceOne(job.request) },
  );

/** The line of a job whose worker did not live to write it. */
export const undone = (job: Job, message: string): string =>
  JSON.stringify({ id: "line" in job ? idOf(job.line) : job.id, ...failure("failed", message) });

function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown }).id ?? null;
  } catch {
    return null;
  }
}
