/** How to make a pattern work hardest, as recheck found: text around pieces that are repeated. */
export interface Attack {
  /** Text, and the piece behind it that is repeated. */
  pumps: { prefix: string; pump: string }[];
  suffix: string;
}

/** @param length of the text, about. */
export function attacking({ pumps, suffix }: Attack, length: number): string {
  const each = Math.floor(length / pumps.length);
  const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length)));
  return (pumped.join("") + suffix).slice(0, length - suffix.length) + suffix;
}
