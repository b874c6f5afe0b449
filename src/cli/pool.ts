/** Jobs, as they come → what is made of each, in the same order, with several under way at once. */

/** Jobs under way or made and not yet given, for each at once: memory does not grow with the number of jobs. */
const AHEAD = 4;

type Event<Job, Made> = { came: IteratorResult<Job> } | { made: Made };

/** @param size how many jobs run at once. */
export async function* inOrder<Job, Made>(
  jobs: AsyncIterable<Job>,
  size: number,
  make: (job: Job) => Promise<Made>,
): AsyncGenerator<Made> {
  const source = jobs[Symbol.asyncIterator]();
  const free = turns(size);
  const line: Promise<Event<Job, Made>>[] = [];
  const ask = () => source.next().then((came): Event<Job, Made> => ({ came }));
  let next: Promise<Event<Job, Made>> | null = ask();
  while (next || line.length > 0) {
    // Whoever sends one line and waits for its answer must get it, so neither side waits for the other.
    const waited: Promise<Event<Job, Made>>[] = line.slice(0, 1);
    if (next && line.length < size * AHEAD) waited.push(next);
    const event = await Promise.race(waited);
    if ("made" in event) {
      line.shift();
      yield event.made;
    } else if (event.came.done) {
      next = null;
    } else {
      const job = event.came.value;
      const made = free(() => make(job)).then((made): Event<Job, Made> => ({ made }));
      // It may fail before it is its turn to be waited for; then it is thrown there.
      made.catch(() => {});
      line.push(made);
      next = ask();
    }
  }
}

/** At most `size` of these run at once, the others in the order they came. */
function turns(size: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running < size) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run();
    } finally {
      // Whoever waits takes the place over; nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
