/** A page without a trace → the sentence that says why. */
import { type Key, say } from "../words";
import { ErrorDetails } from "./ErrorDetails";
import { State } from "./State";
import type { Failed } from "./state";

const KEYS: Record<
  Failed["failed"],
  "closed" | "browser" | "store" | "file" | "pdf" | "blocked" | "no_article" | "too_long" | "error"
> = {
  closed: "closed",
  browser: "browser",
  store: "store",
  file: "file",
  pdf: "pdf",
  blocked: "blocked",
  "no-article": "no_article",
  "too-long": "too_long",
  error: "error",
};

export function FailedView({ failed }: { failed: Failed }) {
  const key = KEYS[failed.failed];
  const title: Key = `state_${key}`;
  const help: Key = `state_${key}_help`;
  return (
    <State level={1} title={say(title)} help={say(help)}>
      {failed.failed === "error" && <ErrorDetails details={failed.details} />}
    </State>
  );
}
