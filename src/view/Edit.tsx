/** A change the reader makes in place → a small form: Enter saves it, Escape leaves all as it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../words";

interface Props {
  /** Names the form for the ear. */
  label: string;
  children: ComponentChildren;
  onSave(): void;
  onCancel(): void;
}

export function Edit({ label, children, onSave, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);

  return (
    <form
      ref={form}
      class="edit"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        // Escape leaves the form, and does not close the popup with it.
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      <p class="edit-buttons">
        <button type="submit" class="button main">
          {say("save_change")}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say("cancel")}
        </button>
      </p>
    </form>
  );
}
