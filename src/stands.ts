/** A followed statement → how it stands in its original, and the sign of that. */
import type { Attribution } from "./trace";

export type Stands = "exact" | "trimmed" | "altered" | "missing" | "translated" | "sense" | "nowhere";

/** @returns null where nothing was compared. */
export function standsOf({ original, followed }: Attribution): Stands | null {
  if (!followed?.compared || !original) return null;
  if (followed.compared === "translated") return "translated";
  if (followed.compared === "words" && original.quote) return original.quote;
  if (original.quote === "missing") return followed.place ? "sense" : "missing";
  return followed.place ? "sense" : "nowhere";
}

export const SIGNS: Record<Stands, string> = {
  exact: "=",
  trimmed: "…",
  altered: "≠",
  missing: "∅",
  translated: "文",
  sense: "≈",
  nowhere: "∅",
};
