/** A seed → numbers and choices that are the same each time. */

export interface Random {
  /** Whole, from 0 up to below `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** Once in so many times. */
  once(times: number): boolean;
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as never, once: (times) => below(times) === 0 };
}
