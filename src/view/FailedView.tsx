/** A page without a trace → the sentence that says why. */
import { type Key, say } from "../words";
import { ErrorDetails } from "./ErrorDetails";
import type { Question } from "./HelpLink";
import { State } from "./State";
import type { Failed } from "./state";

type Name =
  | "lost"
  | "closed"
  | "browser"
  | "reader"
  | "store"
  | "file"
  | "pdf"
  | "blocked"
  | "no_article"
  | "too_long"
  | "error";

/** The state's messages, and the question in the help that tells more. */
const STATES: Record<Failed["failed"], [state: Name, question: Question]> = {
  lost: ["lost", "nothing"],
  closed: ["closed", "closed"],
  browser: ["browser", "closed"],
  reader: ["reader", "closed"],
  store: ["store", "closed"],
  file: ["file", "closed"],
  pdf: ["pdf", "nothing"],
  blocked: ["blocked", "closed"],
  "no-article": ["no_article", "nothing"],
  "too-long": ["too_long", "nothing"],
  error: ["error", "error"],
};

export function FailedView({ failed }: { failed: Failed }) {
  const [key, question] = STATES[failed.failed];
  const title: Key = `state_${key}`;
  const help: Key = `state_${key}_help`;
  return (
    <State level={1} title={say(title)} help={say(help)} question={question}>
      {failed.failed === "error" && <ErrorDetails details={failed.details} />}
    </State>
  );
}
