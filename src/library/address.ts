/** What the library can show → its address. */

/** One entry; one held against another; one held against the page in a tab, as it is now. */
export type Place = { kept: string } | { kept: string; with: string } | { kept: string; tab: string };

/** Relative to the library's own page. */
export const addressTo = (place: Place): string => `index.html?${new URLSearchParams(place)}`;
