/** The trace of the story → its chain, beside it: a click on a source lights up what came through it. */
import { useState } from "preact/hooks";
import { chain } from "../export/chain";
import type { Page, View } from "../messages";
import { Chain } from "../view/Chain";
import { Switch } from "../view/Switch";
import { say } from "../words";

interface Props {
  /** Undefined until the story was read. */
  view: View | undefined;
  shown: boolean;
  page: Pick<Page, "show" | "light">;
}

const NO_WORDS = new Map<string, string>();

export function Beside({ view, shown, page }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  if (!view) return <aside class="beside" aria-busy="true" />;
  return (
    <aside class="beside" aria-labelledby="chain">
      <Switch label={say("highlights")} on={shown} onChange={(on) => void page.show(on)} />
      <Chain
        root={chain(view.trace)}
        article={view.trace.article}
        chosen={chosen}
        quoted={NO_WORDS}
        onFollow={null}
        hand={null}
        onChoose={({ node, ids }) => {
          const isSame = node === chosen;
          setChosen(isSame ? null : node);
          light(page, isSame ? [] : ids);
        }}
      />
    </aside>
  );
}

/** A page takes the focus to what is lit; here the reader is in the same page, and goes on choosing. */
function light(page: Pick<Page, "show" | "light">, ids: string[]): void {
  const before = document.activeElement;
  page.light(ids);
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
}
