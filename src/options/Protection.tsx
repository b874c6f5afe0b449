/** Whether the browser may clear what is kept when the disk runs full → a sentence, and a way to ask it not to. */
import { useEffect, useState } from "preact/hooks";
import { say } from "../words";

export function Protection() {
  const [isProtected, setProtected] = useState<boolean>();
  const [asked, setAsked] = useState(false);
  useEffect(() => void navigator.storage.persisted().then(setProtected), []);

  const ask = async () => {
    setProtected(await navigator.storage.persist());
    setAsked(true);
  };
  return (
    <p class="help" aria-live="polite">
      {isProtected !== undefined &&
        say(isProtected ? "options_library_protected" : "options_library_unprotected")}{" "}
      {isProtected === false && !asked && (
        <button type="button" class="plain" onClick={() => void ask()}>
          {say("options_library_protect")}
        </button>
      )}
    </p>
  );
}
