import { expect, test } from "vitest";
import { gather } from "./gather";
import { inOrder } from "./pool";

async function* from<T>(items: Iterable<T>) {
  yield* items;
}

/** Jobs that end only when told, so that a test decides their order. */
function held() {
  const ends = new Map<number, (made: string) => void>();
  return {
    make: (job: number) => new Promise<string>((resolve) => ends.set(job, resolve)),
    under: () => [...ends.keys()],
    end(job: number) {
      ends.get(job)?.(`made ${job}`);
      ends.delete(job);
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("what ends later is given in its place", async () => {
  const { make, end } = held();
  const made = gather(inOrder(from([1, 2, 3]), 3, make));
  for (const job of [3, 1, 2]) {
    await settled();
    end(job);
  }
  expect(await made).toEqual(["made 1", "made 2", "made 3"]);
});

test("no more run at once than are allowed", async () => {
  const { make, under, end } = held();
  const made = gather(inOrder(from([1, 2, 3, 4]), 2, make));
  await settled();
  expect(under()).toEqual([1, 2]);
  end(2);
  await settled();
  expect(under()).toEqual([1, 3]);
  for (const job of [1, 3, 4]) {
    end(job);
    await settled();
  }
  expect(await made).toHaveLength(4);
});

test("a job is answered before the next has come", async () => {
  async function* endless() {
    yield 1;
    await new Promise(() => {});
  }
  for await (const made of inOrder(endless(), 2, async (job) => job)) {
    expect(made).toBe(1);
    return;
  }
  throw new Error("no answer");
});

test("jobs are not taken faster than what is made of them", async () => {
  let taken = 0;
  async function* counted() {
    for (; taken < 1000; taken++) yield taken;
  }
  const made = inOrder(counted(), 2, async (job) => job);
  await made.next();
  await settled();
  expect(taken).toBeLessThan(20);
});

test.each([[[]], [[1]], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]])(
  "%j: nothing lost, nothing twice",
  async (jobs) => {
    expect(await gather(inOrder(from(jobs), 3, async (job) => job))).toEqual(jobs);
  },
);

test("what fails is thrown in its place", async () => {
  const made = inOrder(from([1, 2, 3]), 3, async (job) => {
    if (job === 2) throw new Error("two");
    return job;
  });
  expect((await made.next()).value).toBe(1);
  await expect(made.next()).rejects.toThrow("two");
});
