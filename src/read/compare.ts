/** Lines of text → whether they say the same, whether they end as sentences do. */

/** What is left of a text when case, punctuation and white space do not count. */
export const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Two keys agree when one is nearly all of the other's beginning. */
export function agree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 30 && long.startsWith(short.slice(0, Math.max(30, Math.floor(0.8 * short.length))));
}

export const endsSentence = (text: string): boolean => /[.!?…。！？:：][\s"'”’»“)\]]*$/.test(text);
