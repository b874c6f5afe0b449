/** Placed statements → the page's highlight registry, by form; and a point of the viewport → the statement there. */
import type { Look } from "../look";
import { nameOf, sheetOf } from "../marks/highlights";
import type { Form } from "../trace";
import type { Placed } from "./place";
import { rangesAt } from "./point";
import { adopt } from "./sheet";

export interface Highlights {
  paint(placed: Placed[]): void;
  /** Lights up these statements and no others. */
  light(ids: string[]): void;
  /** The statement under a point of the viewport, in CSS pixels: the shortest where several overlap. */
  at(x: number, y: number): string | null;
}

const LIT = nameOf("lit");
const FORMS: Form[] = ["direct", "mixed", "indirect"];

export function highlights(
  document: Document,
  { forms, style }: Pick<Look, "forms" | "style">,
  signal: AbortSignal,
): Highlights {
  const registry = CSS.highlights;
  const ids = new Map<AbstractRange, string>();
  const set = new Map<string, Highlight>();
  let all: Placed[] = [];
  let lit: string[] = [];

  const rangesOf = (chosen: (placed: Placed) => boolean) =>
    all.filter(chosen).flatMap(({ ranges }) => ranges);

  function enter(name: string, highlight: Highlight): void {
    set.set(name, highlight);
    registry.set(name, highlight);
  }

  function relight(): void {
    const light = new Highlight(...rangesOf(({ statement }) => lit.includes(statement.id)));
    light.priority = 1;
    enter(LIT, light);
  }

  adopt(document, sheetOf(style), signal);
  // The registry is the page's, and a later script of the extension may have entered its own under the same names.
  signal.addEventListener("abort", () => {
    for (const [name, highlight] of set) if (registry.get(name) === highlight) registry.delete(name);
  });

  return {
    paint(placed) {
      all = placed;
      ids.clear();
      for (const { statement, ranges } of placed) for (const range of ranges) ids.set(range, statement.id);
      for (const form of FORMS) {
        const ranges = rangesOf(({ statement }) => statement.attribution.form === form);
        enter(nameOf(form), new Highlight(...(forms.includes(form) ? ranges : [])));
      }
      relight();
    },
    light(chosen) {
      lit = chosen;
      relight();
    },
    at(x, y) {
      const painted = all.filter(
        ({ statement: { id, attribution } }) => forms.includes(attribution.form) || lit.includes(id),
      );
      const found = rangesAt(
        document,
        painted.flatMap(({ ranges }) => ranges),
        x,
        y,
      );
      const here = new Set(found.map((range) => ids.get(range)));
      const length = ({ texts }: Placed) => texts.reduce((sum, text) => sum + text.length, 0);
      const hit = painted.filter(({ statement }) => here.has(statement.id));
      return hit.sort((a, b) => length(a) - length(b))[0]?.statement.id ?? null;
    },
  };
}
