/** Work done in steps → its result: at once, or in slices between which the page has its turn. */

/** Yields wherever it may be interrupted. */
export type Steps<Result> = Generator<void, Result>;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds after which the page has its turn. A task of 50 ms is one that a reader feels. */
const SLICE = 12;

/** Whoever works so must bear that the page changes meanwhile. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}

/** Younger than the types of the DOM. */
interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets everything run that waits; a timer would wait on its own, and for a second in a tab behind. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
