/** Two dates of publication → whether an original came out after what cites it. */

/** Milliseconds; clocks and first versions differ by some minutes. */
const MINUTES = 10 * 60 * 1000;

/** ISO 8601 both. Where one of them tells only the day, the same day says nothing. */
export function isYounger(original: string | null, citing: string | null): boolean {
  if (original === null || citing === null) return false;
  if (!original.includes("T") || !citing.includes("T")) return original.slice(0, 10) > citing.slice(0, 10);
  return Date.parse(original) - Date.parse(citing) > MINUTES;
}
