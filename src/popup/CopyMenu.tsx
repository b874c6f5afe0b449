/** A trace → the clipboard, in the reader's format at once or in another by the menu. */
import { useEffect, useState } from "preact/hooks";
import type { Trace } from "../trace";
import { say } from "../words";
import { COPIES, type Copy, copyTrace } from "./copy";

interface Props {
  trace: Trace;
  /** The format that needs no menu. */
  first: string;
}

export function CopyMenu({ trace, first }: Props) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const at = COPIES.find((format) => format === first) ?? COPIES[0];

  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      // Escape closes the menu, not the popup with it.
      event.preventDefault();
      setOpen(false);
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, [open]);

  const copy = async (format: Copy) => {
    setOpen(false);
    const done = await copyTrace(trace, format);
    setSaid(done ? say("copied", say(`format_${format}`)) : say("copy_refused"));
  };

  return (
    <>
      <div class="copy">
        <button type="button" class="button" onClick={() => copy(at)}>
          {say("copy", say(`format_${at}`))}
        </button>
        <button
          type="button"
          class="button more"
          aria-label={say("copy_other")}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
        {open && <Formats formats={COPIES.filter((format) => format !== at)} onChoose={copy} />}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}

const Formats = ({ formats, onChoose }: { formats: Copy[]; onChoose(format: Copy): void }) => (
  <ul class="formats">
    {formats.map((format) => (
      <li key={format}>
        <button type="button" onClick={() => onChoose(format)}>
          {say("copy", say(`format_${format}`))}
        </button>
      </li>
    ))}
  </ul>
);
