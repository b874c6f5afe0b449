/** The items of the context menu, and what stands in each. */
import { say } from "../words";

interface Item {
  id: string;
  title: string;
  contexts: ("link" | "selection")[];
  targetUrlPatterns?: string[];
  documentUrlPatterns?: string[];
}

const WEB = ["http://*/*", "https://*/*"];

export const LINK = "trace-link";
export const SELECTION = "who-said-this";

/** Browsers keep them from one start to the next. */
export const items = (): Item[] => [
  { id: LINK, title: say("menu_link"), contexts: ["link"], targetUrlPatterns: WEB },
  { id: SELECTION, title: say("menu_selection"), contexts: ["selection"], documentUrlPatterns: WEB },
];
