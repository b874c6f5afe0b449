/** Tasks for many sites → the order and pace in which they may run: a few at once, one a site, with a pause between two. */

export interface Pace {
  atOnce: number;
  /** Milliseconds between two tasks of a site. */
  delay(site: string): number;
}

interface Waiting {
  site: string;
  start(): void;
}

export type Polite = <T>(site: string, task: () => Promise<T>) => Promise<T>;

/** Tasks that wait when the signal aborts are run all the same: each must itself see that it is too late. */
export function polite({ atOnce, delay }: Pace, now: () => number = () => performance.now()): Polite {
  const waiting: Waiting[] = [];
  const busy = new Set<string>();
  const free = new Map<string, number>();

  function next(): void {
    for (let i = 0; i < waiting.length && busy.size < atOnce; ) {
      const { site, start } = waiting[i] as Waiting;
      const wait = (free.get(site) ?? 0) - now();
      if (busy.has(site) || wait > 0) {
        if (wait > 0) setTimeout(next, wait);
        i++;
      } else {
        waiting.splice(i, 1);
        busy.add(site);
        start();
      }
    }
  }

  return (site, task) =>
    new Promise((resolve, reject) => {
      const end = () => {
        busy.delete(site);
        free.set(site, now() + delay(site));
        next();
      };
      waiting.push({ site, start: () => void task().then(resolve, reject).finally(end) });
      next();
    });
}
