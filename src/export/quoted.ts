/** An attribution → the words of it that should stand on the original's page as they stand here. */
import type { Attribution } from "../trace";

const QUOTATION = /["“”„‟«»「」『』]([^"“”„‟«»「」『』]+)["“”„‟«»「」『』]/g;

/** @returns the longest quotation in what is attributed; "" where all of it is the reporter's words. */
export function quotedWords(text: string, { content, form }: Attribution): string {
  const parts = content.map(({ start, end }) => text.slice(start, end));
  if (form === "indirect") return "";
  if (form === "direct") return longest(parts);
  return longest(parts.flatMap((part) => [...part.matchAll(QUOTATION)].map((match) => match[1] ?? "")));
}

const longest = (parts: string[]) =>
  parts.reduce((best, part) => (part.length > best.length ? part : best), "");
