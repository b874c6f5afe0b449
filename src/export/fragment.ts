/**
 * An address and words quoted from its page → a link that opens the page at those words.
 * The syntax is that of URL Fragment Text Directives, https://wicg.github.io/scroll-to-text-fragment/.
 */

/** More words than this are given by their first and last few: a page may differ from a quote of it in between. */
const WHOLE = 8;
const ENDS = 4;

/** What a quoter leaves out or puts in: no page has it in this place. */
const EDITED = /\[[^[\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/;

/** @returns the address itself where there are no words to find, or where it is not one of the web. */
export function fragmentUrl(url: string, quoted: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return url;
  const directive = textDirective(quoted);
  if (directive === null) return url;
  const hash = url.indexOf("#");
  const [page, fragment] = hash < 0 ? [url, ""] : [url.slice(0, hash), url.slice(hash + 1)];
  return `${page}#${fragment.replace(/:~:.*$/s, "")}:~:${directive}`;
}

function textDirective(quoted: string): string | null {
  const parts = quoted.split(EDITED).map(wordsOf);
  const words = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), []);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { text } = first;
  if (words.length <= WHOLE) return `text=${encode(text.slice(first.start, last.end))}`;
  const head = words[ENDS - 1] ?? last;
  const tail = words.at(-ENDS) ?? first;
  return `text=${encode(text.slice(first.start, head.end))},${encode(text.slice(tail.start, last.end))}`;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** Browsers look for whole words, in Chinese too, where no space tells them. */
function wordsOf(part: string): Word[] {
  const text = part.replace(/\s+/g, " ");
  return [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ text, start: index, end: index + segment.length }));
}

/** "-", "," and "&" are the directive's own signs, of which encodeURIComponent leaves the first; half a character is none. */
const encode = (term: string) =>
  encodeURIComponent(term.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(/-/g, "%2D");
