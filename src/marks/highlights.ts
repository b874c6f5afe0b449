/** The style the reader chose → the style sheet that marks statements, in pages and in the options alike. */
import type { Style } from "../look";
import type { Form } from "../trace";
import grounds from "./grounds.css?inline";
import lines from "./lines.css?inline";
import lit from "./lit.css?inline";
import tints from "./tints.css?inline";

const SHEETS: Record<Style, string> = { both: tints + lines, underline: lines, background: grounds };

export const sheetOf = (style: Style): string => SHEETS[style] + lit;

/** The names in the registry of highlights, which belongs to the page: no others are ever touched. */
export const nameOf = (form: Form | "lit"): string => `headwater-${form}`;
