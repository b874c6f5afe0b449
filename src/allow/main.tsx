/** The entry point of the page on which the reader allows sites: a page of its own, for a popup closes when the browser asks. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { pageIn } from "../messages";
import { originsOf, wishFor } from "../permission";
import { inOurWords, say } from "../words";
import { AllowPage } from "./AllowPage";

const query = new URLSearchParams(location.search);
const tab = Number(query.get("tab"));
const sites = (query.get("sites") ?? "")
  .split(" ")
  .filter((site) => /^[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+$/u.test(site));

inOurWords(document.documentElement);
document.title = say("allow_title");
const app = document.getElementById("app");
if (app)
  render(
    <AllowPage
      sites={sites}
      allow={(site) => browser.permissions.request(wishFor(originsOf(site))).catch(() => false)}
      resume={() => void pageIn(tab).resume()}
      back={() => void browser.tabs.update(tab, { active: true }).then(() => window.close())}
    />,
    app,
  );
