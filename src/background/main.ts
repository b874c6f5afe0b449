/** The background: keeps nothing and does one thing, which pages cannot do themselves. */
import browser from "webextension-polyfill";
import { serveBackground } from "../messages";

serveBackground({
  async badge(tabId, count) {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b6b82" });
    await browser.action.setBadgeTextColor({ tabId, color: "#ffffff" });
  },
});
