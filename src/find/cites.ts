/** A "citing" → the statement of its sentence whose source it names. */
import type { Statement } from "./chains";
import type { Draft } from "./draft";

export function cite(statement: Statement, statements: Statement[]): void {
  const governing = statements.findLast(
    (l) =>
      l !== statement &&
      !l.dropped &&
      l.draft.pattern !== "cite" &&
      (l.draft.frame.end <= statement.draft.frame.start + 1 ||
        insideSource(statement.draft, l.draft) ||
        insideFrame(statement.draft, l.draft) ||
        (l.source?.kind === "outlet" && between(statement.draft, l.draft))),
  );
  if (governing && statement.source) {
    governing.cited = statement;
    statement.dropped = true;
  } else if (statement.draft.content.length === 0) statement.dropped = true;
}

/** `The Herald, citing two officials, said` */
const insideSource = (cite: Draft, draft: Draft): boolean =>
  draft.source !== null && draft.source.start < cite.frame.start && cite.frame.end <= draft.source.end + 1;

/** Between who passes it on and their verb. */
const between = (cite: Draft, { source, cue }: Draft): boolean =>
  source !== null && cue !== null && source.core.end <= cite.frame.start && cite.frame.end <= cue.start;

/** "As the Herald writes, citing two officials, …" */
const insideFrame = (cite: Draft, { frame }: Draft): boolean =>
  frame.start < cite.frame.start && cite.frame.end <= frame.end;
