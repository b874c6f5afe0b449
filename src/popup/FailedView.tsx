/** A page without a trace → the sentence that says why. */
import { useState } from "preact/hooks";
import { version } from "../../package.json";
import { type Key, say } from "../words";
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

function ErrorDetails({ details }: { details: string }) {
  const [said, setSaid] = useState("");
  const text = `Headwater ${version}\n${navigator.userAgent}\n${details}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say("copied_details")),
      () => setSaid(say("copy_refused")),
    );
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {say("copy_details")}
      </button>
      <p class="said" role="status">
        {said}
      </p>
      <details>
        <summary>{say("error_details")}</summary>
        <pre>{text}</pre>
      </details>
    </>
  );
}
