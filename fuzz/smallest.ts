/** An input that breaks a promise → the smallest found that breaks the same. */
import type { Input } from "./input";

/**
 * Leaves out ever smaller pieces, as long as it still breaks.
 * @param most tries
 */
export function smallest(input: Input, breaks: (input: Input) => boolean, most = 400): Input {
  let { written } = input;
  let size = written.length >> 1;
  for (let tries = 0; size > 0 && tries < most; ) {
    const before = written.length;
    for (let at = 0; at < written.length && tries < most; tries++) {
      const shorter = written.slice(0, at) + written.slice(at + size);
      if (breaks({ ...input, written: shorter })) written = shorter;
      else at += size;
    }
    if (written.length === before || size > 1) size = size === 1 ? 0 : size >> 1;
  }
  return { ...input, written };
}
