/** The entry point of the library: all that is kept, one entry, or two versions of a page, as the address says. */
import { render } from "preact";
import browser from "webextension-polyfill";
import * as options from "../options";
import { picture } from "../picture/action";
import { inOurWords, say } from "../words";
import { ComparePage } from "./ComparePage";
import { EntryPage } from "./EntryPage";
import { ListPage } from "./ListPage";
import { Missing } from "./Missing";
import { type Opened, open } from "./open";
import { searchIn } from "./search";
import { library } from "./store";

const shelf = library();
const query = new URLSearchParams(location.search);
const { copyFormat } = await options.get();

const openPage = (path: string) => void browser.tabs.create({ url: browser.runtime.getURL(path) });

function Page({ opened }: { opened: Opened }) {
  if ("list" in opened) return <ListPage shelf={shelf} first={searchIn(query)} onSearch={keepInMind} />;
  return (
    <>
      <a class="back" href="index.html">
        {say("library_back")}
      </a>
      {"entry" in opened ? (
        <EntryPage
          first={opened.entry}
          shelf={shelf}
          copyFormat={copyFormat}
          actions={[picture({ kept: opened.entry.id }, openPage)]}
        />
      ) : "before" in opened ? (
        <ComparePage {...opened} />
      ) : (
        <Missing lacking={opened} />
      )}
    </>
  );
}

/** The way back from an entry leads to what was found. */
const keepInMind = (search: URLSearchParams) => history.replaceState(null, "", `index.html?${search}`);

inOurWords(document.documentElement);
document.title = say("library_title");
const app = document.getElementById("app");
if (app) render(<Page opened={await open(shelf, query)} />, app);
