/** Seeds → mutated inputs, those that reach new code mutated on, and what of them breaks a promise. */
import { Coverage } from "./coverage";
import type { Input } from "./input";
import { mutated } from "./mutate";
import { type Break, breakOf } from "./promises";
import { type Random, random } from "./random";
import { invented, seeds } from "./seeds";
import { smallest } from "./smallest";

export interface Found extends Break {
  input: Input;
}

export interface Outcome {
  /** Inputs tried, and those of them kept because they reached new code. */
  inputs: number;
  kept: number;
  found: Found[];
  coverage: Coverage;
}

export interface Limits {
  seed: number;
  /** Milliseconds since 1970. */
  until: number;
  /** Inputs at most. */
  most?: number;
  tell?: (found: Found) => void;
}

export function fuzz({ seed, until, most = Number.POSITIVE_INFINITY, tell }: Limits): Outcome {
  const chance = random(seed);
  const coverage = new Coverage();
  const kept: Input[] = [];
  const found = new Map<string, Found>();
  const queue = seeds();
  let inputs = 0;
  for (; Date.now() < until && inputs < most; inputs++) {
    const input = queue.shift() ?? next(kept, chance);
    const broken = breakOf(input);
    if (coverage.take() > 0 || inputs < queue.length) kept.push(input);
    if (!broken || found.has(broken.what)) continue;
    const one = told(input, broken);
    found.set(broken.what, one);
    tell?.(one);
  }
  coverage.stop();
  return { inputs, kept: kept.length, found: [...found.values()], coverage };
}

/** Those kept last have been mutated least. */
const RECENT = 30;

function next(kept: readonly Input[], chance: Random): Input {
  if (kept.length === 0 || chance.once(20)) return invented(chance);
  const from = chance.pick(chance.once(2) ? kept.slice(-RECENT) : kept);
  const others = kept.filter(({ as }) => (as === "text") === (from.as === "text"));
  return mutated(from, chance.pick(others), chance);
}

function told(input: Input, { what }: Break): Found {
  const small = smallest(input, (other) => breakOf(other)?.what === what);
  return { ...(breakOf(small) as Break), input: small };
}
