/** The entry point of the library: all that is kept, or the one entry the address names ("?kept=ID"). */
import { render } from "preact";
import * as options from "../options";
import { State } from "../view/State";
import { inOurWords, say } from "../words";
import { EntryPage } from "./EntryPage";
import { ListPage } from "./ListPage";
import { library } from "./store";

const shelf = library();

async function page() {
  const id = new URLSearchParams(location.search).get("kept");
  if (id === null) return <ListPage shelf={shelf} />;
  const entry = await shelf.entry(id);
  const failed = entry === null ? "gone" : "failed" in entry ? entry.failed : null;
  return (
    <>
      <a class="back" href="index.html">
        {say("library_back")}
      </a>
      {entry === null || "failed" in entry ? (
        <State
          level={1}
          title={say(`library_${failed ?? "gone"}`)}
          help={say(`library_${failed ?? "gone"}_help`)}
          question="library"
        />
      ) : (
        <EntryPage entry={entry} copyFormat={(await options.get()).copyFormat} actions={[]} />
      )}
    </>
  );
}

inOurWords(document.documentElement);
document.title = say("library_title");
const app = document.getElementById("app");
if (app) render(await page(), app);
