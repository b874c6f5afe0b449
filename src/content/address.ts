/** A document → the address of what it shows: a page that navigates by script becomes another article in the same document. */
export const addressOf = (document: Document) => document.location.href.split("#")[0] ?? "";
