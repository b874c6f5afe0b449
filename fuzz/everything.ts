/** All that fuzzing begins with, through all of the product that reads. */
import { providers } from "../src/follow/providers";
import { breakOf } from "./promises";
import { seeds } from "./seeds";

/** @returns what was broken: nothing. */
export function everything(): string[] {
  for (const { examples, read } of providers) for (const { answer } of examples) read(answer);
  return seeds().flatMap((input) => breakOf(input)?.what ?? []);
}
