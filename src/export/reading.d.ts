/** What the tests use of libraries that bring no types: citation-js reads bibliographies, markdown-it-footnote notes. */
declare module "@citation-js/core" {
  export interface Item {
    id: string;
    type: string;
    title: string;
    author?: { literal?: string; family?: string }[];
    reporter?: string | string[];
    "container-title"?: string;
    issued?: { "date-parts": number[][] };
    accessed?: { "date-parts": number[][] };
    URL?: string;
    language?: string;
    note?: string;
  }
  export class Cite {
    constructor(text: string);
    data: Item[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "markdown-it-footnote" {
  import type { PluginSimple } from "markdown-it";

  const footnote: PluginSimple;
  export default footnote;
}
