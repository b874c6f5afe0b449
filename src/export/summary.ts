/** Trace → its figures. */
import type { Trace } from "../trace";

export interface Summary {
  statements: number;
  sources: number;
  /** Sources that are people without a name. */
  unnamed: number;
  /** Statements whose original a reader can open. */
  linked: number;
}

export const summary = ({ attributions, sources }: Trace): Summary => ({
  statements: attributions.length,
  sources: sources.length,
  unnamed: sources.filter(({ kind }) => kind === "anonymous").length,
  linked: attributions.filter(({ original }) => original !== null).length,
});
