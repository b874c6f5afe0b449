/** Bylines and author fields → names. */
import { isDay } from "./date";
import { isThing, type Linked, list, type Thing } from "./jsonld";
import { pictureBy } from "./phrases";

/** "By", "Von", "Par" … before the names; "and", "und", "et" … between them. */
const BY =
  /^(?:(?:written|story|report(?:ed|ing)?|words|text|posted|published|edited)\s+)?(?:by|von|par|por|di|da|door|av|af|текст|автор|από|oleh|przez|autor|author|yazan|od)\s*:?(?:\s+|$)/i;
const BETWEEN = /\s*(?:,|;|\||•|·|\/|&|\n|\s(?:and|und|et|y|e|en|och|og|i|и|та|ve|dan|a)\s)\s*/i;
/** After a name: a job, an agency, a place. */
const JOB =
  /\b(?:editor|reporter|correspondent|writer|staff|contributor|producer|columnist|journalist|analyst|bureau|chief|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|volont[aä]r(?:in)?|journaliste|redacci[oó]n)\b/i;
/** "Norwire Technology Writer", "Courier staff reporter". */
const JOB_AT_END = /\s(?:editor|reporter|correspondent|writer|staff|contributor|columnist|journalist)s?$/i;

/** After a name on the page: where else to find its bearer. */
const ELSEWHERE = /\s+(?:twitter|facebook|instagram|linkedin|bluesky|e-?mail)$/i;

/** "Ada Vale in Norrby". */
const PLACE = /(?<=\S\s\S.*)\s(?:in|à|aus)\s\p{Lu}[\p{L}\s.-]*$/u;

/** Characters: a hundred names. */
const LONGEST = 2000;

/** One written byline → names; e-mail addresses, jobs, places and dates left out. */
export function names(byline: string): string[] {
  const text = byline
    .slice(0, LONGEST)
    .replace(/\s+/g, " ")
    .replace(/\S+@\S+|\bhttps?:\S+/g, "")
    .replace(/\([^)]*\)/g, "")
    .replace(BY, "")
    .trim();
  // "Harbour & Sea" is one name of one house.
  if (/^[\p{L}\d]+ (?:&|\p{L}{1,3}) [\p{L}\d]+$/u.test(text)) return isName(text) ? [text] : [];
  const found = text.split(BETWEEN).map(tidy).filter(isName);
  // A single word beside full names is where or for whom they work.
  return found.some(isFull) ? found.filter(isFull) : found;
}

/** "By Ada Vale": a line that says what it is. */
export const isByline = (line: string): boolean => BY.test(line);

const isFull = (name: string): boolean => /\S[\s.]\S/.test(name) || /[^\p{Script=Latin}\p{P}\s]/u.test(name);

const tidy = (name: string): string =>
  name
    .replace(/\s+/g, " ")
    .replace(BY, "")
    .replace(ELSEWHERE, "")
    .replace(PLACE, "")
    .replace(/^[\s\-–—:|.]+|[\s\-–—:|,]+$/g, "")
    .trim();

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /^https?:|^@|www\./i.test(name)) return false;
  if (/\d{2}/.test(name) || isDay(name) || !/\p{L}/u.test(name)) return false;
  if (name.split(" ").length > 6 || pictureBy.test(name)) return false;
  return !(JOB.test(name) && (/^\p{Ll}/u.test(name) || JOB_AT_END.test(name)));
}

const resolve = (value: unknown, linked: Linked): unknown =>
  isThing(value) && typeof value["@id"] === "string" && !value.name
    ? (linked.byId.get(value["@id"]) ?? value)
    : value;

/** Names in the `author` (or `creator`) of the article's JSON-LD. */
export function linkedAuthors(linked: Linked): string[] {
  const article: Thing | null = linked.article;
  if (!article) return [];
  const field = list(article.author).length ? article.author : article.creator;
  return unique(
    list(field).flatMap((value) => {
      const thing = resolve(value, linked);
      const name = isThing(thing) ? thing.name : thing;
      return list(name).flatMap((one) => (typeof one === "string" ? names(one) : []));
    }),
  );
}

export const unique = (names: string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
};
