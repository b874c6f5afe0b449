/** Lines of text → whether they say the same, whether they end as sentences do. */

/** What is left of a text when case, punctuation and white space do not count. */
export const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Two keys agree when one is nearly all of the other's beginning. */
export function agree(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 30 && long.startsWith(short.slice(0, Math.max(30, Math.floor(0.8 * short.length))));
}

export const endsSentence = (text: string): boolean => /[.!?…。！？:：][\s"'”’»“」』)）\]]*$/.test(text);

/** Characters at the end of a line in which a sign like this stands. */
const SIGN = 100;

/** As above, or with its writer's sign behind: "… by spring. (mk)", "… by spring. / mk". */
export const closes = (text: string): boolean =>
  endsSentence(text) ||
  /[.!?…。！？][\s"'”’»“」』]*(?:[([（][^()（）]{1,60}[)\]）]|[/–—]\s*\p{L}[\p{L}\s./]{0,20})\s*$/u.test(
    text.slice(-SIGN),
  );

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Length in letters of an alphabet: a character of Chinese, Japanese or Korean says as much as three of them. */
export const length = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);
