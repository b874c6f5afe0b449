/** A trace → the view of it: the story, the chain of its sources, its statements. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Seen } from "../beside";
import type { View } from "../messages";
import { AddStatement } from "./AddStatement";
import { Credits } from "./Credits";
import { FollowBar } from "./FollowBar";
import { Header } from "./Header";
import { askingIn, holderOf, useHand } from "./hand";
import { KeptLine } from "./KeptLine";
import type { Chosen } from "./Node";
import { NothingFound } from "./NothingFound";
import type { Traced } from "./state";
import { Toolbar } from "./Toolbar";
import { TraceParts } from "./TraceParts";

export function TraceView({
  page,
  copyFormat,
  actions,
  kept,
  how,
  follow,
  allow,
  asked,
  hear,
  ...first
}: Traced) {
  const [{ trace, supported, progress }, setView] = useState<View>(first);
  const [shown, setShown] = useState(first.shown);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lit, setLit] = useState<string[]>([]);
  const [inView, setInView] = useState<string[]>([]);
  const [clicked, setClicked] = useState<{ id: string } | null>(null);
  const seen = useCallback((now: Seen) => {
    if ("inView" in now) return setInView(now.inView);
    const id = now.clicked;
    setLit([id]);
    setChosen((chosen) => (chosen?.ids.includes(id) ? chosen : null));
    setClicked({ id });
  }, []);
  useEffect(() => {
    const lifetime = new AbortController();
    hear({ shown: setShown, followed: setView, seen }, lifetime.signal);
    return () => lifetime.abort();
  }, [hear, seen]);

  const told = (on: boolean | object) => typeof on === "boolean" && setShown(on);
  const light = (ids: string[]) => {
    setLit(ids);
    void page.light(ids).then(told);
  };
  const choose = (now: Chosen | null) => {
    setChosen(now);
    light(now?.ids ?? []);
  };
  const { attributions, corrections = [] } = trace;
  const ask = askingIn(page, asked);
  const { hand, done } = useHand(holderOf(page), trace, setView, ask);
  const isRunning = (progress?.running.length ?? 0) > 0;

  return (
    <article>
      <Header trace={trace} />
      <KeptLine kept={kept} article={trace.article} />
      {(attributions.length === 0 || !supported) && (
        <NothingFound language={trace.article.language} supported={supported} />
      )}
      <Toolbar
        trace={trace}
        supported={supported}
        shown={shown}
        copyFormat={copyFormat}
        actions={actions}
        done={done}
        onShow={(on) => void page.show(on).then(told)}
      />
      {attributions.length + corrections.length === 0 ? (
        <AddStatement ask={ask} />
      ) : (
        <>
          {supported && (
            <FollowBar
              all={attributions.map(({ id }) => id)}
              progress={progress}
              {...how}
              onFollow={(ids) => void follow(ids)}
              onStop={() => void page.stop()}
              onAllow={allow}
            />
          )}
          <TraceParts
            trace={trace}
            supported={supported}
            chosen={chosen}
            lit={lit}
            along={{ inView, clicked }}
            onChoose={choose}
            onLight={(id) => light([id])}
            onFollow={isRunning ? null : (ids) => void follow(ids)}
            hand={hand}
          />
        </>
      )}
      <Credits credits={trace.article.credits} language={trace.article.language} />
    </article>
  );
}
