import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { threads } from "./threads";

/** Answers a number with its square; 13 ends its thread once, 14 always, 15 throws, 16 never ends. */
const script = (shared: SharedArrayBuffer) =>
  new Worker(
    `const { parentPort, workerData } = require("node:worker_threads");
    const died = new Int32Array(workerData);
    parentPort.on("message", (job) => {
      if (job === 13 && Atomics.add(died, 0, 1) === 0) process.exit(1);
      if (job === 14) process.exit(1);
      if (job === 15) throw new Error("fifteen");
      if (job === 16) for (;;);
      parentPort.postMessage({ squared: job * job });
    });`,
    { eval: true, workerData: shared, stderr: true },
  );

test.each([
  ["a result", 12, { squared: 144 }],
  ["of a thread that dies, by the next", 13, { squared: 169 }],
  ["none, where every thread dies of it", 14, { lost: "died" }],
  ["none, where it throws", 15, { lost: "died" }],
  ["none, where it never ends", 16, { lost: "hung" }],
])("%s", async (_, job, made) => {
  const shared = new SharedArrayBuffer(4);
  const { make, close } = threads(() => script(shared), 3000);
  expect(await make(job)).toEqual(made);
  // Whatever became of it, the next job finds a thread.
  expect(await make(2)).toEqual({ squared: 4 });
  await close();
});

test("a thread is used again", async () => {
  let started = 0;
  const { make, close } = threads(() => {
    started++;
    return script(new SharedArrayBuffer(4));
  }, 3000);
  for (const job of [1, 2, 3]) await make(job);
  await close();
  expect(started).toBe(1);
});
