/** "Ada Vale and Ivo Krol", "the Harbour Board and the Norrby Council" → one source, named for all who speak in it. */
import { Is } from "../lexicon";
import { isComma } from "../phrases";
import type { Token } from "../tokens";
import type { Base, Mention } from "./mention";

/** @param read what a part of the phrase names by itself */
export function jointMention(
  tokens: Token[],
  base: Base,
  read: (start: number, end: number) => Mention | null,
): Mention | null {
  const parts = partsOf(tokens, base.phrase.core);
  if (parts.length < 2) return null;
  const named = parts.map(({ start, end }) => read(start, end));
  const [first] = named;
  if (!first || named.some((one) => one?.kind !== first.kind)) return null;
  const names = named.map((one) => one?.name ?? "");
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  // Its head is the whole: by a surname alone it would be taken for one of them.
  return { ...base, kind: first.kind, name, head: name, plural: true };
}

/** What stands between the conjunctions; nothing where a part could be a part of a name: "Health and Human Services". */
function partsOf(tokens: Token[], { start, end }: Base["phrase"]["core"]): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const token = i < end ? (tokens[i] as Token) : null;
    if (token && !isComma(token) && !/^and$|^&$/.test(token.lower)) continue;
    if (i > from) parts.push({ start: from, end: i });
    from = i + 1;
  }
  const [first, second] = parts;
  // "Moderator and author Ada Vale" is one person.
  if (first && second && first.end - first.start === 1 && !(tokens[second.start] as Token).capital) return [];
  return parts.every((part, n) => isWhole(tokens, part, n)) ? parts : [];
}

/** A run of names with no word of organizations in it, or, behind the first, a phrase with an article of its own. */
function isWhole(tokens: Token[], { start, end }: { start: number; end: number }, n: number): boolean {
  const words = tokens.slice(start, end);
  if (words.every((token) => token.is & (Is.title | Is.role))) return false;
  if (n > 0 && (words[0] as Token).is & Is.determiner) return true;
  const plain = words.every((token) => !(token.is & (Is.organization | Is.outlet | Is.document)));
  return plain ? (words.at(-1) as Token).capital : n === 0 && ((words[0] as Token).is & Is.determiner) !== 0;
}
