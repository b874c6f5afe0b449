/** A button that opens a list of things to do. Escape, a click elsewhere, or choosing one closes it. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { byArrows } from "./arrows";

export interface Item {
  /** Unique in the menu. */
  key: string;
  label: string;
  /** What it is called alone, where the label only says it below its group's heading. */
  name?: string;
  /** The heading it stands below, with the items of the same. */
  group?: string;
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
          {groupsOf(items).map(([group, items]) => (
            <li key={group} class="menu-group">
              {group && <span class="menu-heading">{group}</span>}
              <ul>
                {items.map(({ key, label, name, run }) => (
                  <li key={key}>
                    <button
                      type="button"
                      data-step
                      aria-label={name}
                      onClick={() => {
                        // What it opens gives the focus back to where it came from.
                        button.current?.focus();
                        run();
                      }}
                    >
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Those without a group stand first, without a heading. */
const groupsOf = (items: Item[]): [string, Item[]][] =>
  [...new Set(items.map(({ group }) => group ?? ""))].map((group) => [
    group,
    items.filter((item) => (item.group ?? "") === group),
  ]);
