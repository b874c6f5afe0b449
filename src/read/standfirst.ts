/** The chosen chunks, with the standfirst that Readability drops: what stands between the story's heading and its body. */
import { namesStandfirst } from "./clutter";
import { agree, endsSentence, key } from "./compare";
import type { Facts } from "./facts";
import { headingBefore } from "./heading";
import type { Box, Chunk, Page } from "./page";

const named = (chunk: Chunk): boolean => {
  let at: Box | null = chunk.box;
  for (let i = 0; at && i < 3 && at.chunks <= 4; i++, at = at.parent)
    if (namesStandfirst(at.names)) return true;
  return false;
};

export function standfirst(page: Page, chosen: Chunk[], facts: Facts): Chunk[] {
  const first = chosen[0];
  if (!first) return chosen;
  const title = key(facts.title);
  const heading = headingBefore(page, first, facts.title);
  const description = facts.description ? key(facts.description) : "";
  const body = new Set(chosen.map((chunk) => key(chunk.text)));
  const found = page.chunks.filter((chunk) => {
    const text = key(chunk.text);
    if (
      chunk.index >= first.index ||
      chunk.linked > 0.5 ||
      chunk.text.length < 30 ||
      body.has(text) ||
      text === title
    )
      return false;
    if (chunk.box.cut && chunk.box.out !== "clutter") return false;
    if (description && agree(text, description)) return true;
    if (chunk.box.cut || !heading || chunk.index < heading.index) return false;
    if (named(chunk)) return true;
    return (
      chunk.index <= heading.index + 2 &&
      /^(?:h2|h3|p)$/.test(chunk.box.tag) &&
      chunk.text.length > 50 &&
      endsSentence(chunk.text)
    );
  });
  const seen = new Set<string>();
  const once = found.filter((chunk) => (seen.has(key(chunk.text)) ? false : seen.add(key(chunk.text))));
  return [...once, ...chosen];
}
