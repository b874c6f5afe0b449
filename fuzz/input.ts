/** What is put into read and find. */

export interface Input {
  /** Read by linkedom, as the command line does; by jsdom, which knows ranges; or as plain text, with no page around it. */
  as: "page" | "ranged" | "text";
  /** HTML, or the text. */
  written: string;
  /** BCP 47; null: found from the text. */
  language: string | null;
}
