/** The entry point of the page on which the reader allows sites: a page of its own, for a popup closes when the browser asks. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { siteOf } from "../hosts";
import { background, pageIn } from "../messages";
import { originsOf, wishFor } from "../permission";
import { inOurWords, say } from "../words";
import { AllowPage } from "./AllowPage";

const query = new URLSearchParams(location.search);
const tab = Number(query.get("tab"));
/** The page to be traced once its site is allowed; null where sites are wanted for following. */
const link = query.get("link");
const sites = (link === null ? (query.get("sites") ?? "") : siteOf(link))
  .split(" ")
  .filter((site) => /^[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+$/u.test(site));

inOurWords(document.documentElement);
document.title = say("allow_title");
const app = document.getElementById("app");
if (app)
  render(
    <AllowPage
      why={say(link === null ? "allow_why" : "allow_why_link")}
      sites={sites}
      allow={(site) => browser.permissions.request(wishFor(originsOf(site))).catch(() => false)}
      resume={() => void (link === null ? pageIn(tab).resume() : background().go(link))}
      back={() => void browser.tabs.update(tab, { active: true }).then(() => window.close())}
    />,
    app,
  );
