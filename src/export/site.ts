/** An address → the name of its site, as a reader knows it: "norwire.example" of https://www.norwire.example/a. */
export const siteOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
