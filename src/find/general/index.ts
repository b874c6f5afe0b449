/** A sentence of a language with a grammar → its statements, each with its content and how sure it is. */
import type { Context, Draft } from "../draft";
import type { Sentence } from "../sentences";
import { asideDrafts } from "./aside";
import { saidBefore } from "./back";
import { withContent } from "./extent";
import { finalDrafts } from "./final";
import { quotingDrafts } from "./quoting";
import { verbDrafts } from "./verb";
import { grammarOf } from "./words";

/** How sure a statement is by what shows it: no model has weighed it. */
const SURE = { quoted: 0.92, named: 0.85, aside: 0.85, shared: 0.72, act: 0.7 };

/**
 * @param last whose statement came last before the sentence
 * @param before the sentence before
 */
export function generalDrafts(context: Context, last: Draft | null, before: Sentence | null): Draft[] {
  const asides = asideDrafts(context);
  const told = [...quotingDrafts(context).filter((draft) => !isTaken(draft, asides)), ...asides];
  const drafts =
    grammarOf(context).verb === "final"
      ? [...withContent(context, told), ...finalDrafts(context, told, last)]
      : withContent(
          context,
          [...told, ...verbDrafts(context, last).filter((draft) => !isTaken(draft, told))],
          saidBefore(context, before),
        );
  for (const draft of drafts) draft.confidence = sureness(context, draft);
  return drafts;
}

/** A verb inside "据 … 报道" is a part of the wording. */
const isTaken = ({ cue }: Draft, asides: Draft[]): boolean =>
  asides.some(({ frame }) => cue !== null && frame.start <= cue.start && cue.end <= frame.end);

function sureness({ tokens }: Context, draft: Draft): number {
  const quoted = draft.content.some(
    ({ start, end }) => tokens[start]?.quote !== -1 || tokens[end - 1]?.quote !== -1,
  );
  if (draft.group === null && draft.pattern === "according-to") return SURE.aside;
  if (draft.side === "shared") return quoted ? SURE.named : SURE.shared;
  if (draft.group?.classes.includes("act")) return SURE.act;
  return quoted ? SURE.quoted : SURE.named;
}
