/** The shapes of wording, each in a file of its own → every draft they find in a sentence. */
import type { Context, Draft } from "../draft";
import { adpositionDrafts } from "./adposition";
import { leadDrafts } from "./lead";
import { nounDrafts } from "./noun";
import { verbDrafts } from "./verb";

export const draftsOf = (context: Context): Draft[] => [
  ...verbDrafts(context),
  ...adpositionDrafts(context),
  ...nounDrafts(context),
  ...leadDrafts(context),
];
