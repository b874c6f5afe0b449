/** A stretch of an article → its parts, each within the same statements and the same link throughout. */
import type { Attribution, Form, Link, Range, Trace } from "./trace";

export interface Segment {
  /** In the article's text. */
  start: number;
  text: string;
  /** Ids of the statements it stands in, the shortest first. */
  ids: string[];
  /** Of the shortest; null outside all statements. */
  form: Form | null;
  /** Whether a statement begins with it. */
  opens: boolean;
  /** Ids of the statements whose last word it holds, the shortest first. */
  closes: string[];
  /** Where the page links it to. */
  url: string | null;
}

export function segments(
  { article, attributions }: Pick<Trace, "article" | "attributions">,
  links: Link[],
  { start, end }: Range,
): Segment[] {
  const meets = (range: Range) => range.start < end && range.end > start;
  const said = attributions.filter(({ content }) => content.some(meets)).sort(byLength);
  const linked = links.filter(meets);
  const edges = [...said.flatMap(({ content }) => content), ...linked].flatMap((range) => [
    range.start,
    range.end,
  ]);
  const cuts = [...new Set([start, end, ...edges.filter((edge) => edge > start && edge < end)])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const covers = (range: Range) => range.start <= from && range.end > from;
    const here = said.filter(({ content }) => content.some(covers));
    const to = cuts[i + 1] as number;
    return {
      start: from,
      text: article.text.slice(from, to),
      ids: here.map(({ id }) => id),
      form: here[0]?.form ?? null,
      opens: here.some(({ content: [first] }) => first?.start === from),
      closes: here.filter(({ content }) => content.at(-1)?.end === to).map(({ id }) => id),
      url: linked.find(covers)?.url ?? null,
    };
  });
}

const byLength = (a: Attribution, b: Attribution) => lengthOf(a) - lengthOf(b);
const lengthOf = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);
