/** A job → what a worker thread makes of it. A thread that dies or hangs costs its job at most, never the stream. */
import type { Worker } from "node:worker_threads";

export type Start = () => Worker;

/** How a job ended that has no result. */
export type Lost = { lost: "died" | "hung" };

export interface Threads<Job, Made> {
  make(job: Job): Promise<Made | Lost>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** How often a job is tried: whatever ended its thread may have come from elsewhere, as when memory is short. */
const TRIES = 2;

/** @param limit milliseconds for one job, with the start of its thread. */
export function threads<Job, Made>(start: Start, limit: number): Threads<Job, Made> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function begun(): Worker {
    const worker = start();
    all.add(worker);
    worker.once("exit", () => all.delete(worker));
    return worker;
  }

  async function once(job: Job): Promise<Made | Lost> {
    const worker = idle.pop() ?? begun();
    const made = await answer<Job, Made>(worker, job, limit);
    if (isLost(made)) await worker.terminate();
    else idle.push(worker);
    return made;
  }

  return {
    async make(job) {
      let made = await once(job);
      for (let tries = 1; tries < TRIES && isLost(made) && made.lost === "died"; tries++)
        made = await once(job);
      return made;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

export const isLost = (made: unknown): made is Lost =>
  typeof made === "object" && made !== null && "lost" in made;

function answer<Job, Made>(worker: Worker, job: Job, limit: number): Promise<Made | Lost> {
  return new Promise((resolve) => {
    const end = (made: Made | Lost) => {
      clearTimeout(timer);
      worker.off("message", end).off("exit", die).off("error", die);
      resolve(made);
    };
    const die = () => end({ lost: "died" });
    const timer = setTimeout(() => end({ lost: "hung" }), limit);
    worker.on("message", end).on("exit", die).on("error", die);
    worker.postMessage(job);
  });
}
