/** The vocabulary of showing: how a page is to show its trace. */
import type { Form } from "./trace";

/** How statements are marked. The three forms differ in each by more than their colour. */
export const STYLES = ["both", "underline", "background"] as const;
export type Style = (typeof STYLES)[number];

export interface Look {
  /** The forms of statement that are highlighted. */
  forms: Form[];
  style: Style;
  /** Milliseconds a pointer rests on a statement before its card comes. */
  cardDelay: number;
}
