/** What following keeps to, whatever the reader sets. */

/** Nothing is ever followed further than this at one click. */
export const MOST = { hops: 6, pages: 60 };

/** Fetches at one time. */
export const AT_ONCE = 2;

/** Milliseconds GDELT asks to leave between two requests. */
export const GDELT_DELAY = 5000;
