/** A trace → the view of it: the story, the chain of its sources, its statements. */
import { useEffect, useState } from "preact/hooks";
import { chain } from "../export/chain";
import type { View } from "../messages";
import { type Statement, statements } from "../statement";
import { say } from "../words";
import { Chain } from "./Chain";
import { Credits } from "./Credits";
import { Findings } from "./Findings";
import { FollowBar } from "./FollowBar";
import { Header } from "./Header";
import type { Chosen } from "./Node";
import { NothingFound } from "./NothingFound";
import { Statements } from "./Statements";
import type { Traced } from "./state";
import { Toolbar } from "./Toolbar";

export function TraceView({
  page,
  copyFormat,
  actions,
  how,
  follow,
  allow,
  onShown,
  onFollowed,
  ...first
}: Traced) {
  const [{ trace, supported, progress }, setView] = useState<View>(first);
  const [shown, setShown] = useState(first.shown);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lit, setLit] = useState<string[]>([]);
  useEffect(() => onShown(setShown), [onShown]);
  useEffect(() => onFollowed(setView), [onFollowed]);

  const told = (on: boolean | object) => typeof on === "boolean" && setShown(on);
  const light = (ids: string[]) => {
    setLit(ids);
    void page.light(ids).then(told);
  };
  const choose = (now: Chosen | null) => {
    setChosen(now);
    light(now?.ids ?? []);
  };
  const all = statements(trace);
  const isRunning = (progress?.running.length ?? 0) > 0;

  return (
    <article>
      <Header trace={trace} />
      {(all.length === 0 || !supported) && (
        <NothingFound language={trace.article.language} supported={supported} />
      )}
      {all.length > 0 && (
        <>
          <Toolbar
            trace={trace}
            supported={supported}
            shown={shown}
            copyFormat={copyFormat}
            actions={actions}
            onShow={(on) => void page.show(on).then(told)}
          />
          {supported && (
            <>
              <FollowBar
                all={trace.attributions.map(({ id }) => id)}
                progress={progress}
                {...how}
                onFollow={(ids) => void follow(ids)}
                onStop={() => void page.stop()}
                onAllow={allow}
              />
              <Findings trace={trace} />
              <Chain
                root={chain(trace)}
                article={trace.article}
                chosen={chosen?.node ?? null}
                quoted={quotes(all)}
                onFollow={isRunning ? null : (ids) => void follow(ids)}
                onChoose={(now) => choose(now.node === chosen?.node ? null : now)}
              />
            </>
          )}
          <Statements
            title={say(supported ? "statements" : "quotations")}
            statements={chosen ? all.filter(({ id }) => chosen.ids.includes(id)) : all}
            language={trace.article.language}
            lit={lit}
            onLight={(id) => light([id])}
            onAll={chosen && (() => choose(null))}
          />
        </>
      )}
      <Credits credits={trace.article.credits} language={trace.article.language} />
    </article>
  );
}

/** The first quoted words of each original, by its address. */
const quotes = (all: Statement[]): Map<string, string> =>
  new Map(
    all
      .filter(({ quoted }) => quoted)
      .map(({ attribution, quoted }): [string, string] => [attribution.original?.url ?? "", quoted])
      .reverse(),
  );
