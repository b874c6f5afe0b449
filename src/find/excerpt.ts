/** `The Herald reports: “…” […]`: where an article is an excerpt of another, all that follows is heard through that one. */
import type { Statement } from "./chains";
import type { Parsed } from "./parse";

/** Sentences at the head of an article that may say whose text it takes over. */
const LEAD = 4;

export function hearThroughExcerpt({ text, tokens }: Parsed, statements: Statement[]): void {
  const announcing = statements.find(
    ({ draft, source, sentence }) =>
      source?.kind === "outlet" && sentence < LEAD && tokens[draft.frame.end]?.text === ":",
  );
  if (!announcing || !leavesOut(text)) return;
  const outlets = new Set(statements.flatMap(({ source, via }) => [source, ...via]));
  if ([...outlets].some((source) => source?.kind === "outlet" && source !== announcing.source)) return;
  for (const statement of statements) {
    const own = statement === announcing || statement.source === announcing.source;
    if (own || statement.sentence <= announcing.sentence || statement.via.length > 0) continue;
    statement.outer ??= announcing;
  }
}

/** "[…]": the marks of what an excerpt leaves out. */
const leavesOut = (text: string): boolean => /\[(?:…|\.{3})\]/.test(text);
