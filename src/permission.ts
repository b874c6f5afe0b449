/** A site → the permission that lets Headwater read it, as browsers name it. */

/** Its pages on every host of its own, http and https. */
export const originsOf = (site: string): string[] => [`*://*.${site}/*`];

/** All sites at once, for those who do not want to be asked. */
export const EVERYWHERE = ["*://*/*"];

/** @returns the site of a permission's pattern; null where it is for more, or less, than one. */
export const siteIn = (origin: string): string | null =>
  /^\*:\/\/\*\.([^*/]+)\/\*$/.exec(origin)?.[1] ?? null;

/**
 * What the browser is to ask the reader for a site. Firefox also tells what such a site learns: that its page is wanted, and
 * the words its own search is asked for.
 */
export const wishFor = (origins: string[]): { origins: string[] } =>
  import.meta.env.MODE === "firefox"
    ? ({ origins, data_collection: ["browsingActivity", "searchTerms"] } as { origins: string[] })
    : { origins };
