/** What an earlier script of the extension left over the page → gone: where that was ended, it could not do so itself. */
import { nameOf } from "../marks/highlights";
import { select } from "../read/own";

const NAMES = (["direct", "mixed", "indirect", "lit"] as const).map(nameOf);

export function clearRemains(document: Document): void {
  for (const host of select(document, "html > headwater-layer, html > headwater-whose")) host.remove();
  for (const name of [...NAMES, "headwater-whose"]) CSS.highlights.delete(name);
  if (document.adoptedStyleSheets.some(isOwn))
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOwn(sheet));
}

const isOwn = ({ cssRules }: CSSStyleSheet): boolean =>
  cssRules[0]?.cssText.startsWith("::highlight(headwater-") ?? false;
