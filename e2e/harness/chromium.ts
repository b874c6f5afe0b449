/** The built extension in a Chromium of its own, and a real click on its toolbar button. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, expect, type Page } from "@playwright/test";
import { findChromium } from "../../scripts/browser.mjs";
import { root } from "../../scripts/paths.mjs";

export interface Launched {
  context: BrowserContext;
  /** Of the extension. */
  id: string;
  /** The page of the first run, which opened by itself; null where it was closed again. */
  welcome: Page | null;
  /** Where DevTools can be attached: "http://127.0.0.1:PORT". */
  devtools: string;
  /** Clicks the toolbar button while `page` is in front, which grants activeTab, and returns the popup. */
  clickToolbar(page: Page): Promise<Page>;
  /** Tells the background what no test can cause: that a shortcut was pressed, or an item of the context menu chosen. */
  tell(event: "commands" | "contextMenus", about: string | object): Promise<void>;
  /** Does what opens the panel beside the page, and returns it. */
  panelBy(open: () => Promise<unknown>): Promise<Page>;
  /** Loads the extension again, as an update does, while its pages and scripts are open. */
  reload(): Promise<void>;
  /** Ends the background, as the browser does at any time; what wants it next starts it anew. */
  endWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** Port of the web of our own, which plays every host under .example. */
  web: number;
  /** Whether that web stands for the whole internet. */
  sealed: boolean;
  extension?: string;
  /** A folder for a profile that stays, with the extension in it from launch to launch; a new one by itself goes. */
  profile?: string;
  /** The id of the extension, where that profile has had it before. */
  again?: string;
  /** Whether the page of the first run stays open, and in front. */
  welcome?: boolean;
  /** Whether pages that were left are put aside, and come back as they were. */
  putsAside?: boolean;
  /** Whether the screen has two device pixels to a CSS pixel, and is large. */
  sharp?: boolean;
}

const SHARP = ["--screen-info={2400x2000 devicePixelRatio=2}", "--window-size=1000,900"];

const BUILT = join(root, "dist/chrome");

const FLAGS = [
  "--enable-unsafe-extension-debugging",
  "--remote-debugging-port=0",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "headwater-")));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: options.headless,
    viewport: options.headless && !options.sharp ? { width: 1100, height: 800 } : null,
    chromiumSandbox: !(options.headless ? process.platform === "linux" : process.getuid?.() === 0),
    ignoreDefaultArgs: [
      "--disable-extensions",
      ...(options.putsAside ? ["--disable-back-forward-cache"] : []),
    ],
    args: [
      ...FLAGS,
      ...(options.headless ? ["--disable-gpu"] : []),
      ...(options.sharp ? SHARP : []),
      ...ownWeb(options),
      ...(options.profile ? [`--load-extension=${options.extension ?? BUILT}`] : []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error("A persistent context has its browser.");
  const session = await browser.newBrowserCDPSession();
  const welcome = options.again ? null : await welcomed(context, session, options);
  const id = options.again ?? new URL(welcome?.url() ?? "").host;
  if (!options.welcome) await welcome?.close();
  const devtools = await devtoolsAddress(profile);
  return {
    context,
    id,
    welcome: options.welcome ? welcome : null,
    devtools,
    clickToolbar: (page) => clickToolbar(page, { session, id, devtools }),
    tell: (event, about) => tell(context, event, about),
    panelBy: (open) => folderOpened("panel", open, { session, id, devtools }),
    reload: async () => {
      await send(session, "Extensions.loadUnpacked", { path: options.extension ?? BUILT });
    },
    endWorker: () => endWorker(session, id),
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Puts the extension in, unless the profile does. @returns the page of the first run, which opens then. */
async function welcomed(context: BrowserContext, session: CDPSession, { profile, extension }: LaunchOptions) {
  if (!profile) await send(session, "Extensions.loadUnpacked", { path: extension ?? BUILT });
  const opened = () => context.pages().find((page) => page.url().includes("/welcome/"));
  // It may stand there before anybody can wait for it, and not yet with its address.
  await expect.poll(() => opened() !== undefined, { timeout: 30_000 }).toBe(true);
  const welcome = opened() as Page;
  // Closed while it still asks for its words, it would leave the extension's other pages without any.
  await welcome.getByRole("heading").first().waitFor();
  return welcome;
}

const ownWeb = ({ web, sealed }: LaunchOptions) =>
  sealed
    ? [`--host-resolver-rules=MAP * 127.0.0.1:${web}, EXCLUDE 127.0.0.1`, "--ignore-certificate-errors"]
    : [`--host-resolver-rules=MAP *.example 127.0.0.1:${web}`];

/** The protocol's part on extensions is younger than Playwright's types. */
function send<Answer>(session: CDPSession, method: string, parameters: object): Promise<Answer> {
  return (session.send as (method: string, parameters: object) => Promise<unknown>)(
    method,
    parameters,
  ) as Promise<Answer>;
}

/** With the tab in front, as the browser does. */
async function tell(context: BrowserContext, event: "commands" | "contextMenus", about: string | object) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error("The extension has no worker.");
  await worker.evaluate(
    async ([event, about]) => {
      // biome-ignore lint/suspicious/noExplicitAny: types for extensions are the polyfill's.
      const { tabs, commands, contextMenus } = (globalThis as any).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      if (event === "commands") commands.onCommand.dispatch(about, tab);
      else contextMenus.onClicked.dispatch(about, tab);
    },
    [event, about] as const,
  );
}

async function endWorker(session: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(
    ({ type, url }) => type === "service_worker" && url.startsWith(`chrome-extension://${id}/`),
  );
  if (!worker) throw new Error("The background is not running.");
  await session.send("Target.closeTarget", { targetId: worker.targetId });
}

async function devtoolsAddress(profile: string): Promise<string> {
  const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
  return `http://127.0.0.1:${port}`;
}

interface Button {
  session: CDPSession;
  id: string;
  devtools: string;
}

async function clickToolbar(page: Page, { session, id, devtools }: Button): Promise<Page> {
  await page.bringToFront();
  const click = async () =>
    send(session, "Extensions.triggerAction", { id, targetId: await tabInFront(session, page.url()) });
  return folderOpened("popup", click, { session, id, devtools });
}

/** @param folder of the page that opens. */
async function folderOpened(folder: string, open: () => Promise<unknown>, { session, id, devtools }: Button) {
  const address = `chrome-extension://${id}/${folder}/`;
  const isOpen = opening(session, address);
  await open();
  await isOpen;
  // Only a connection made after it opened sees it as a page; it must leave the emulation of the first alone.
  const second = await chromium.connectOverCDP(devtools, { noDefaults: true });
  const pages = second.contexts().flatMap((context) => context.pages());
  const found = pages.find((other) => other.url().startsWith(address));
  if (!found) throw new Error(`The ${folder} closed as soon as it opened.`);
  found.once("close", () => second.close());
  return found;
}

async function opening(session: CDPSession, address: string): Promise<void> {
  await session.send("Target.setDiscoverTargets", { discover: true });
  await new Promise<void>((resolve) => {
    session.on("Target.targetInfoChanged", function changed({ targetInfo }) {
      if (!targetInfo.url.startsWith(address)) return;
      session.off("Target.targetInfoChanged", changed);
      resolve();
    });
  });
}

/** A toolbar button belongs to a tab, the target around a page; each window has one in front. */
async function tabInFront(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const fronts = targetInfos.filter(
    (tab) => (tab as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
  );
  const front = fronts.find((tab) => tab.url === url) ?? fronts[0];
  if (!front) throw new Error("No tab is in front: this Chromium may be too old to be clicked from outside.");
  return front.targetId;
}
