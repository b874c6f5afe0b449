/** The page of the first run: an invented story with its chain beside it, and what Headwater does, asks for and never does. */
import { useEffect, useState } from "preact/hooks";
import type { Look, Page, View } from "../messages";
import { say } from "../words";
import { Beside } from "./Beside";
import { Promises } from "./Promises";
import { Story } from "./Story";

interface Props {
  /** This page itself, which can be read as any other. */
  page: Pick<Page, "click" | "show" | "light">;
  look: Look;
  /** Those of the manifest. */
  permissions: string[];
  /** "" where the reader has none. */
  shortcut: string;
  /** Whether the button is in the toolbar already. */
  pinned: boolean;
  onShown(changed: (on: boolean) => void): void;
  openOptions(): void;
}

export function WelcomePage({ page, look, permissions, shortcut, pinned, onShown, openOptions }: Props) {
  const [view, setView] = useState<View>();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    onShown(setShown);
    void page.click(look).then((found) => "trace" in found && setView(found));
  }, [page, look, onShown]);

  // As in a newspaper, the markup tells the story from what stands around it, and the engine heeds that here as anywhere.
  return (
    <>
      <aside class="welcome" aria-labelledby="welcome">
        <img src="/icons/headwater.svg" alt="" width="56" height="56" />
        <div>
          <h1 id="welcome">{say("welcome_title")}</h1>
          <p>{say("welcome_lead")}</p>
        </div>
      </aside>
      <div class="demo">
        <main>
          <Story />
        </main>
        <Beside view={view} shown={shown} page={page} />
      </div>
      <aside class="try" aria-labelledby="try">
        <h2 id="try">{say("welcome_try")}</h2>
        <ol>
          <li>{say("welcome_try_rest")}</li>
          <li>{say("welcome_try_chain")}</li>
          <li>
            {shortcut ? say("welcome_try_keys", shortcut) : say("welcome_try_click")}{" "}
            {!pinned && <span class="pin">{say("welcome_pin")}</span>}
          </li>
        </ol>
      </aside>
      <Promises permissions={permissions} />
      <footer class="onward">
        <a href="/help/index.html">{say("help")}</a>
        <button type="button" class="plain" onClick={openOptions}>
          {say("options")}
        </button>
      </footer>
    </>
  );
}
