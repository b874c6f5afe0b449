/** A fault of Headwater's own → its details, for the reader to copy and send. */
import { useState } from "preact/hooks";
import { version } from "../../package.json";
import { say } from "../words";

export function ErrorDetails({ details }: { details: string }) {
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
