/** The entry point on sites that the reader wants traced always: put beside the content script as a page has loaded. */
import { background } from "../messages";

void background().start();
