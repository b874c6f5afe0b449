/** Statements → one button each, seen by keyboards and screen readers only: highlights themselves take no focus. */
import type { Statement } from "../statement";
import { inOurWords, list as listNames, say } from "../words";

/** Id of the card within the shadow root. */
export const CARD = "card";

export interface Walk {
  list(statements: Statement[]): void;
  /** The list item of a statement, where its card belongs: the Tab key comes from the button to the card's link. */
  itemOf(id: string): Element | null;
  /** The next Tab key in the page goes on from this statement. */
  startAt(id: string): void;
}

interface Steps {
  /** A button got the focus. */
  reached(id: string): void;
  /** It was pressed. */
  entered(id: string): void;
  /** The focus went from the list and the cards in it to somewhere else in the page. */
  left(): void;
}

export function walk(root: ShadowRoot, language: string, steps: Steps, signal: AbortSignal): Walk {
  const document = root.ownerDocument;
  const items = new Map<string, HTMLLIElement>();
  const list = document.createElement("ul");
  list.className = "walk";
  list.setAttribute("aria-label", say("walk"));
  inOurWords(list);
  root.prepend(list);

  const options = { signal };
  list.addEventListener("focusin", (event) => reach(event.target), options);
  list.addEventListener("click", ({ target }) => enter(target), options);
  // A window that loses the focus keeps its element for the reader's return.
  list.addEventListener(
    "focusout",
    ({ relatedTarget }) => inside(relatedTarget) || inside(root.activeElement) || steps.left(),
    options,
  );

  // A reader who clicked in the popup finds the focus there on coming back; after that it is as it was.
  const focusedBefore = document.activeElement;
  signal.addEventListener("abort", () => {
    if (root.activeElement && focusedBefore instanceof HTMLElement)
      focusedBefore.focus({ preventScroll: true });
  });

  function reach(target: EventTarget | null): void {
    const id = idOf(target);
    if (!id) return;
    steps.reached(id);
    // The card tells what the button does not: the wording, the setting, the form.
    for (const button of list.querySelectorAll("button")) button.removeAttribute("aria-describedby");
    (target as Element).setAttribute("aria-describedby", CARD);
  }
  function enter(target: EventTarget | null): void {
    const id = idOf(target);
    if (id) steps.entered(id);
  }
  const startAt = (id: string) => items.get(id)?.querySelector("button")?.focus({ preventScroll: true });
  const idOf = (target: EventTarget | null) =>
    target instanceof HTMLElement ? (target.dataset.statement ?? null) : null;
  const inside = (target: EventTarget | null) => target instanceof Node && list.contains(target);

  return {
    list(statements) {
      const focused = idOf(root.activeElement);
      items.clear();
      list.replaceChildren(
        ...statements.map((statement) => {
          const item = itemFor(document, statement, language);
          items.set(statement.id, item);
          return item;
        }),
      );
      if (focused) startAt(focused);
    },
    itemOf: (id) => items.get(id) ?? null,
    startAt,
  };
}

function itemFor(document: Document, statement: Statement, language: string): HTMLLIElement {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.statement = statement.id;
  button.lang = language;
  button.dir = "auto";
  button.textContent = labelOf(statement);
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function labelOf({ speaker, via, excerpt }: Statement): string {
  const name = speaker?.name ?? say("speaker_unknown");
  if (via.length === 0) return say("walk_statement", name, excerpt);
  return say("walk_statement_via", name, listNames(via.map((source) => source.name)), excerpt);
}
