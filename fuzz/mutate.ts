/** An input → one like it, in which something was left out, doubled, moved, swapped, wrapped or put in. */
import type { Input } from "./input";
import { LETTERS, MARKUP, PHRASES } from "./odd";
import type { Random } from "./random";

/** Characters: longer inputs tell nothing more, but take longer. */
const LONGEST = { page: 30_000, ranged: 12_000, text: 12_000 } satisfies Record<Input["as"], number>;

/** The tags and texts of a page; the words and gaps of a text. */
const PARTS = { page: /(<[^>]*>)/, ranged: /(<[^>]*>)/, text: /(\s+|[^\p{L}\p{N}])/u };

type Change = (parts: string[], random: Random, odd: readonly string[], other: string[]) => string[];

interface Span {
  before: string[];
  within: string[];
  after: string[];
}

/** Some neighbouring parts: mostly few. */
function spanOf(parts: string[], random: Random): Span {
  const start = random.below(parts.length);
  const end = start + 1 + random.below(random.pick([1, 3, 10, 60]));
  return { before: parts.slice(0, start), within: parts.slice(start, end), after: parts.slice(end) };
}

const letters = (text: string, random: Random): string => {
  const at = random.below(text.length + 1);
  const kept = text.slice(at + (random.once(2) ? 1 : 0));
  return text.slice(0, at) + random.pick(LETTERS).repeat(random.pick([1, 1, 2, 30])) + kept;
};

const CHANGES: Change[] = [
  (parts, random) => {
    const { before, after } = spanOf(parts, random);
    return [...before, ...after];
  },
  (parts, random) => {
    const { before, within, after } = spanOf(parts, random);
    const times = random.pick([2, 2, 3, 20]);
    return [...before, ...Array.from({ length: times }, () => within).flat(), ...after];
  },
  (parts, random) => {
    const { before, within, after } = spanOf(parts, random);
    const rest = [...before, ...after];
    const at = random.below(rest.length + 1);
    return [...rest.slice(0, at), ...within, ...rest.slice(at)];
  },
  (parts, random) => {
    const { before, within, after } = spanOf(parts, random);
    return [...before, ...within.reverse(), ...after];
  },
  (parts, random, odd) => {
    const at = random.below(parts.length + 1);
    return [...parts.slice(0, at), random.pick(odd), ...parts.slice(at)];
  },
  (parts, random, odd) => {
    const { before, within, after } = spanOf(parts, random);
    return [...before, random.pick(odd), ...within, random.pick(odd), ...after];
  },
  (parts, random, odd) => parts.with(random.below(parts.length), random.pick(odd)),
  (parts, random) => {
    const at = random.below(parts.length);
    return parts.with(at, letters(parts[at] as string, random));
  },
  (parts, random, _, other) => {
    const { before, after } = spanOf(parts, random);
    return [...before, ...spanOf(other, random).within, ...after];
  },
  (parts, random, _, other) => [
    ...parts.slice(0, random.below(parts.length)),
    ...other.slice(random.below(other.length)),
  ],
];

/** @param other an input to take parts of. */
export function mutated(input: Input, other: Input, random: Random): Input {
  const split = PARTS[input.as];
  const isPage = input.as !== "text";
  let parts = input.written.split(split);
  const others = other.written.split(split);
  for (let left = random.pick([1, 1, 2, 4, 8]); left > 0; left--) {
    const odd = random.pick(isPage ? [MARKUP, MARKUP, PHRASES, LETTERS] : [PHRASES, LETTERS]);
    parts = random.pick(CHANGES)(parts.length > 0 ? parts : [""], random, odd, others);
  }
  return { ...input, written: parts.join("").slice(0, LONGEST[input.as]) };
}
