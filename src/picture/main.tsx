/** The entry point of the picture: a query that names a trace → its picture, which grows while it is followed. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { pageIn, servePopup, type View } from "../messages";
import { type Shown, shown } from "../shown";
import { FailedView } from "../view/FailedView";
import { inOurWords, say } from "../words";
import { PicturePage } from "./PicturePage";

const query = new URLSearchParams(location.search);

function page({ trace, tab }: Shown) {
  if (tab === null) {
    const back = () => location.assign(`/library/index.html?${query}`);
    return <PicturePage first={trace} onFollowed={() => {}} light={() => {}} back={back} />;
  }
  return (
    <PicturePage
      first={trace}
      onFollowed={(changed, signal) => {
        const followed = (from: number | undefined, view: View) => void (from === tab && changed(view.trace));
        servePopup({ traced: () => {}, shown: () => {}, followed }, signal);
      }}
      light={(ids) => void pageIn(tab).light(ids)}
      back={() => void browser.tabs.update(tab, { active: true })}
    />
  );
}

inOurWords(document.documentElement);
document.title = say("picture");
const app = document.getElementById("app");
const opened = await shown(query);
if (app) render("failed" in opened ? <FailedView failed={opened} /> : page(opened), app);
