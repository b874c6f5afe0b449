/** Document → its methods, whatever the page has named its images and forms. */

/**
 * A page may name an `<img>` or `<form>` "querySelectorAll", and the document then answers with that element
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem). The prototype's own methods stay.
 */
export const own = (document: Document): Document => Object.getPrototypeOf(document);

export const select = (document: Document, selector: string): Element[] =>
  Array.from(own(document).querySelectorAll.call(document, selector));

/** Every text node, in document order. */
export function texts(document: Document): Text[] {
  const walker = own(document).createTreeWalker.call(document, document, 4 /* NodeFilter.SHOW_TEXT */);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

export const createRange = (document: Document): Range => own(document).createRange.call(document);
