/** HTML → document, for the tests, by the two parsers that read pages outside of browsers; jsdom's parses as browsers do. */
import { JSDOM, VirtualConsole } from "jsdom";
import { documentFrom } from "./invented";

export const PARSERS = {
  linkedom: documentFrom,
  jsdom: (text: string): Document =>
    new JSDOM(text, { virtualConsole: new VirtualConsole() }).window.document,
};
