/** A button that opens a list of things to do. Escape, a click elsewhere, or choosing one closes it. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { byArrows } from "./arrows";

export interface Item {
  /** Unique in the menu. */
  key: string;
  label: string;
  run(): void;
}

interface Props {
  /** Names the button for the ear; its sign is drawn by its class. */
  label: string;
  class: string;
  items: Item[];
  children?: ComponentChildren;
}

export function Menu({ label, items, children, ...look }: Props) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        // Escape closes the menu, not the popup with it.
        event.preventDefault();
        button.current?.focus();
      }
      setOpen(false);
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    list.current?.querySelector<HTMLElement>("button")?.focus();
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, [open]);

  return (
    <>
      <button
        ref={button}
        type="button"
        class={look.class}
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <ul id={id} ref={list} class="menu" onKeyDown={(event) => byArrows(event, list.current)}>
          {items.map(({ key, label, run }) => (
            <li key={key}>
              <button type="button" data-step onClick={run}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
