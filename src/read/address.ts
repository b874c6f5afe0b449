/** Addresses as pages write them → absolute ones of the web. */

/** @param base what relative addresses are relative to; null if unknown. Null for what leads nowhere on the web. */
export function absolute(href: string, base: string | null): string | null {
  try {
    const made = base ? new URL(href.trim(), base) : new URL(href.trim());
    return /^https?:$/.test(made.protocol) ? made.href : null;
  } catch {
    return null;
  }
}
