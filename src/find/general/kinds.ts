/** A noun → the kind of source it stands for. */
import type { SourceKind } from "../../trace";
import { Is } from "../lexicon";
import type { Token } from "../tokens";

export function kindOf(head: Token): SourceKind {
  if (head.is & (Is.role | Is.title)) return "anonymous";
  if (head.is & Is.post) return "post";
  if (head.is & Is.document) return "document";
  if (head.is & Is.outlet) return "outlet";
  if (head.is & Is.organization) return "organization";
  return "anonymous";
}
