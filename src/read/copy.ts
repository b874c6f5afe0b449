/** Document → a copy of it to take apart, with the way back from its texts to those on the page. */
import { own, texts } from "./own";

export interface Copy {
  copy: Document;
  /** The copy's text nodes → the live ones. */
  live: Map<Text, Text>;
}

/** Parsers build some hundred levels. Scripts can build any number, and browsers take the square of it to copy them. */
const DEEPEST = 5000;

const ALL = 0xffffffff; // NodeFilter.SHOW_ALL
const ELEMENTS = 1; // NodeFilter.SHOW_ELEMENT

/** What stands deeper than `deepest` levels is left out. */
export function copyOf(document: Document, deepest = DEEPEST): Copy {
  // Few elements cannot stand deep: most pages need no walk.
  const many = own(document).getElementsByTagName.call(document, "*").length;
  if (many > deepest && walk(document, deepest, ELEMENTS, () => {})) return copyByNode(document, deepest);
  const copy = own(document).cloneNode.call(document, true) as Document;
  const originals = texts(document);
  // Both trees are the same, so both walks meet their texts in the same order.
  return { copy, live: new Map(texts(copy).map((text, i) => [text, originals[i] as Text])) };
}

function copyByNode(document: Document, deepest: number): Copy {
  const { appendChild, cloneNode, importNode } = own(document);
  const copy = cloneNode.call(document, false) as Document;
  const live = new Map<Text, Text>();
  const above: Node[] = [copy];
  walk(document, deepest, ALL, (node, depth) => {
    // Made in the copy from the start: in the page's own document, a picture would be loaded again.
    const made = importNode.call(copy, node, false) as Node;
    above.length = depth;
    appendChild.call(above[depth - 1], made);
    above.push(made);
    if (made.nodeType === 3) live.set(made as Text, node as Text);
  });
  return { copy, live };
}

/** Every node of those kinds down to that level, in document order. @returns whether some stand deeper. */
function walk(
  document: Document,
  deepest: number,
  kinds: number,
  enter: (node: Node, depth: number) => void,
): boolean {
  const { contains, createTreeWalker } = own(document);
  const above: Node[] = [document];
  let isDeeper = false;
  const acceptNode = (node: Node): number => {
    while (!contains.call(above.at(-1), node)) above.pop();
    if (above.length > deepest) {
      isDeeper = true;
      return 2; // NodeFilter.FILTER_REJECT, with all that is in it
    }
    enter(node, above.length);
    above.push(node);
    return 1; // NodeFilter.FILTER_ACCEPT
  };
  const walker = createTreeWalker.call(document, document, kinds, acceptNode);
  while (walker.nextNode());
  return isDeeper;
}
