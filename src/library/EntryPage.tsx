/** One entry → the article as it was read, and beside it the chain of its sources and its statements. */
import { useEffect, useState } from "preact/hooks";
import { webAddress } from "../statement";
import { Credits } from "../view/Credits";
import { Header } from "../view/Header";
import { useHand } from "../view/hand";
import type { Chosen } from "../view/Node";
import { NothingFound } from "../view/NothingFound";
import type { Action } from "../view/state";
import { Toolbar } from "../view/Toolbar";
import { TraceParts } from "../view/TraceParts";
import { moment, say } from "../words";
import { ArticleText } from "./ArticleText";
import { canCorrect } from "./correcting";
import type { Entry } from "./entry";
import { holderOf } from "./holder";
import type { Library } from "./store";

interface Props {
  /** As it is kept now. */
  first: Entry;
  shelf: Pick<Library, "entry" | "change" | "watch">;
  /** The format the copy button copies at once. */
  copyFormat: string;
  actions: Action[];
}

/** A statement that is to come into view. */
interface Sought {
  side: "text" | "list";
  id: string;
}

export function EntryPage({ first, shelf, copyFormat, actions }: Props) {
  const [entry, setEntry] = useState(first);
  const { keptAt, trace, blocks, links } = entry;
  const { hand, done } = useHand(holderOf(shelf, entry.id), trace, setEntry, null);
  const [shown, setShown] = useState(true);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lit, setLit] = useState<string[]>([]);
  const [sought, setSought] = useState<Sought | null>(null);
  useEffect(() => {
    const lifetime = new AbortController();
    const read = async () => {
      const now = await shelf.entry(first.id);
      if (now !== null && !("failed" in now) && !lifetime.signal.aborted) setEntry(now);
    };
    // It may be corrected on another page, too.
    shelf.watch(() => void read(), lifetime.signal);
    return () => lifetime.abort();
  }, [shelf, first]);
  useEffect(() => {
    if (sought) bringIntoView(sought);
  }, [sought]);

  const { article, attributions, corrections = [] } = trace;
  const supported = attributions.every(({ pattern }) => pattern !== "quotation");
  const inText = (ids: string[]) => {
    const [id] = ids;
    setLit(ids);
    if (id === undefined) return;
    setShown(true);
    setSought({ side: "text", id });
  };
  const inList = (id: string) => {
    if (!chosen?.ids.includes(id)) setChosen(null);
    setLit([id]);
    setSought({ side: "list", id });
  };

  return (
    <div class="entry">
      <div class="story-kept">
        <Header trace={trace} />
        <p class="about-kept">
          {say("library_kept", moment(keptAt))} <Web url={article.canonicalUrl ?? article.url} />
        </p>
        <ArticleText trace={trace} {...{ blocks, links, shown, lit }} onChoose={inList} />
        <Credits credits={article.credits} language={article.language} />
      </div>
      <aside class="beside" aria-label={say("chain")}>
        <Toolbar {...{ trace, supported, shown, copyFormat, actions }} done={done} onShow={setShown} />
        {(attributions.length === 0 || !supported) && (
          <NothingFound language={article.language} supported={supported} />
        )}
        {attributions.length + corrections.length > 0 && (
          <TraceParts
            {...{ trace, supported, chosen, lit }}
            onChoose={(now) => {
              setChosen(now);
              inText(now?.ids ?? []);
            }}
            onLight={(id) => inText([id])}
            onFollow={null}
            hand={canCorrect(entry) ? hand : null}
          />
        )}
      </aside>
    </div>
  );
}

function bringIntoView({ side, id }: Sought): void {
  const item = document.getElementById(`statement-${id}`);
  const marks = [...document.querySelectorAll<HTMLElement>("mark[data-statements]")];
  const target =
    side === "list"
      ? item?.querySelector<HTMLElement>(".said-by")
      : marks.find(({ dataset }) => dataset.statements?.split(" ").includes(id));
  target?.scrollIntoView({ block: "center" });
  if (side === "list") target?.focus({ preventScroll: true });
}

function Web({ url }: { url: string | null }) {
  const address = webAddress(url ?? undefined);
  return address ? (
    <a class="original" href={address} target="_blank" rel="noopener noreferrer">
      {say("library_page")}
    </a>
  ) : null;
}
