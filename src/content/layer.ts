/** Placed statements → what Headwater lays over the page: highlights, cards, and a walk by keyboard. */
import type { Panel } from "../beside";
import type { Look } from "../look";
import type { Statement } from "../statement";
import { card } from "./card";
import { highlights } from "./highlights";
import { hover } from "./hover";
import { isWhole, type Placed } from "./place";
import { scrollTo } from "./scroll";
import { seen } from "./seen";
import { shadow } from "./shadow";
import { overlapping, stepFrom } from "./step";
import { walk } from "./walk";
import { watch } from "./watch";

export interface Layer {
  /** Lights up these statements and scrolls to the first. */
  light(ids: string[]): void;
  /** Goes to the next statement (1) or the one before (-1), seen from the lit one, else from what is in view. */
  step(by: number): void;
  /** Goes to the statement that the range lies in, or overlaps. @returns whether there is one. */
  tell(range: Range): boolean;
  /** Tells of the same statements what has been found out since. */
  update(statements: Statement[]): void;
  /** Lays others over the page instead. */
  lay(placed: Placed[]): void;
  /** Tells a panel what the reader sees and clicks. */
  beside(panel: Panel): void;
}

export interface LayerOptions extends Look {
  /** The article's, BCP 47. */
  language: string;
  /** Called when the reader presses Escape. */
  off(): void;
  /** The number of statements there are, in the page or not. */
  count(): number;
  /** Called when the page has changed under the statements; returns those that are there now. */
  again(placed: Placed[]): Placed[];
}

/** Everything is gone again, without a trace, once the signal aborts. */
export function layer(
  document: Document,
  first: Placed[],
  options: LayerOptions,
  signal: AbortSignal,
): Layer {
  let placed = first;
  let lit: string[] = [];
  const find = (id: string) => placed.find(({ statement }) => statement.id === id);

  const root = shadow(document, signal);
  const paint = highlights(document, options, signal);
  const shownCard = card(root, options.language, signal);
  const walked = walk(
    root,
    options.language,
    {
      reached(id) {
        // Coming back from the popup, the focus finds all the statements lit that were chosen there.
        if (!lit.includes(id)) light([id]);
        show(id);
      },
      entered(id) {
        // The pointer or the popup may have closed it.
        if (!shownCard.isOpen()) show(id);
        shownCard.enter();
      },
      left: () => shownCard.hide(),
    },
    signal,
  );

  function show(id: string): void {
    const reached = find(id);
    if (reached) shownCard.show(reached, walked.itemOf(id));
  }

  function mark(ids: string[]): void {
    lit = ids;
    paint.light(ids);
  }

  function light(ids: string[]): void {
    mark(ids);
    const target = placed.find(({ statement }) => ids.includes(statement.id));
    if (target) scrollTo(target.ranges);
  }

  /** As by the Tab key. */
  function go(placed: Placed | undefined): void {
    if (!placed) return;
    const { id } = placed.statement;
    walked.startAt(id);
    light([id]);
    show(id);
  }

  function lay(now: Placed[]): void {
    if (signal.aborted) return;
    placed = now;
    paint.paint(placed);
    walked.list(placed.map(({ statement }) => statement));
  }

  lay(first);
  hover(document, {
    at: paint.at,
    delay: options.cardDelay,
    isOver: (event) => event.target === root.host,
    show(id, point) {
      const hovered = find(id);
      if (hovered) shownCard.show(hovered, walked.itemOf(id), point);
    },
    hide: shownCard.hide,
    signal,
  });
  watch(document, {
    isWhole: () => placed.length === options.count() && placed.every(isWhole),
    repair: () => lay(options.again(placed)),
    signal,
  });
  document.addEventListener(
    "keydown",
    ({ isTrusted, key, isComposing }) => isTrusted && key === "Escape" && !isComposing && options.off(),
    { capture: true, signal },
  );

  return {
    light(ids) {
      shownCard.hide();
      light(ids);
      const first = placed.find(({ statement }) => ids.includes(statement.id));
      if (first) walked.startAt(first.statement.id);
    },
    step: (by) => go(stepFrom(placed, lit, by)),
    tell(range) {
      const told = overlapping(placed, range);
      go(told);
      return told !== undefined;
    },
    update(statements) {
      const now = new Map(statements.map((statement) => [statement.id, statement]));
      placed = placed.map((one) => ({ ...one, statement: now.get(one.statement.id) ?? one.statement }));
    },
    lay(now) {
      shownCard.hide();
      lay(now);
    },
    beside: (panel) =>
      seen(document, panel, { placed: () => placed, at: paint.at, clicked: (id) => mark([id]), signal }),
  };
}
