/** The built extension in a Firefox of its own, and a real click on its toolbar button. */
import { tmpdir } from "node:os";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import manifest from "../../manifest.json" with { type: "json" };
import { findFirefox } from "../../scripts/browser.mjs";
import { root } from "../../scripts/paths.mjs";

const { id } = manifest.browser_specific_settings.gecko;
/** Fixed, so that the extension's pages have an address known beforehand. */
const UUID = "5b1a0c52-7d3e-4c55-8f0b-6a7e2d9c4f10";

export interface LaunchedFirefox {
  browser: Browser;
  /** The page of the first run, which opened by itself. */
  welcome: Page;
  /** Clicks the toolbar button over the page in front, which grants activeTab. */
  clickToolbar(): Promise<void>;
  /** Runs a function in the open popup, with its window, until it returns something that is not null. */
  inPopup<T, A = undefined>(see: (popup: Window, about: A) => T | Promise<T> | null, about?: A): Promise<T>;
  /** The same in the open sidebar. */
  inSidebar: LaunchedFirefox["inPopup"];
  /** A real click on the button of the popup that has these words, as the browser asks for where it opens something. */
  clickInPopup(words: string): Promise<void>;
  /** Presses Alt, Shift and the letter. */
  press(letter: string): Promise<void>;
  /** Chooses the item with these words from the context menu, which a right click has opened. */
  choose(words: string): Promise<void>;
  /** The extension's own page of that folder, open in a tab. */
  extensionPage(folder: string): Promise<Page>;
  /** Puts the page in front into reader view. */
  readerView(): Promise<void>;
  /** Loads the extension again, as an update does, while its pages and scripts are open. */
  reload(): Promise<void>;
  /** Answers the browser's question about a permission, as a click on its button does. */
  answerPrompt(answer: "allow" | "refuse"): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param web port of the web of our own, which stands for the whole internet
 * @param downloads the folder for them
 */
export async function launchFirefox(web: number, downloads = tmpdir()): Promise<LaunchedFirefox> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      "network.dns.forceResolve": "127.0.0.1",
      "network.socket.forcePort": `80=${web};443=${web}`,
      "network.proxy.type": 0,
      "dom.security.https_first": false,
      "dom.events.testing.asyncClipboard": true,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
    },
  });
  await browser.installExtension(`${root}/dist/firefox`);
  const window = await chromeWindow(browser);
  const welcome = await extensionPage(browser, "welcome");
  let helper = await helperPage(browser);
  return {
    browser,
    welcome,
    clickToolbar: () => triggerAction(browser, window),
    inPopup: (see, about) => inOpenView(helper, "popup", see, about),
    inSidebar: (see, about) => inOpenView(helper, "sidebar", see, about),
    clickInPopup: (words) => clickInPopup(browser, window, helper, words),
    press: (letter) => press(browser, window, letter),
    choose: (words) => choose(browser, window, words),
    extensionPage: (folder) => extensionPage(browser, folder),
    readerView: () => readerView(browser, window),
    reload: async () => {
      await reload(browser, window);
      helper = await helperPage(browser);
    },
    answerPrompt: (answer) => answerPrompt(browser, window, answer),
    close: () => browser.close(),
  };
}

/** WebDriver BiDi with Firefox's own scope for its windows, which Puppeteer does not know. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: never }>;
}

const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

async function chromeWindow(browser: Browser): Promise<string> {
  const { result } = await bidi(browser).send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error("Firefox shows no window.");
  return window.context;
}

const triggerAction = (browser: Browser, context: string): Promise<void> =>
  inChrome(
    browser,
    context,
    `{
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      extension.apiManager.global.browserActionFor(extension).triggerAction(window);
    }`,
  );

const readerView = (browser: Browser, context: string): Promise<void> =>
  inChrome(
    browser,
    context,
    `(async () => {
      const shown = window.gBrowser.selectedBrowser;
      const address = "about:reader?url=" + encodeURIComponent(shown.currentURI.spec);
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      shown.fixupAndLoadURIString(address, { triggeringPrincipal });
      for (let i = 0; i < 100 && shown.currentURI.spec !== address; i++) await new Promise((done) => setTimeout(done, 50));
    })()`,
  );

const reload = (browser: Browser, context: string): Promise<void> =>
  inChrome(
    browser,
    context,
    `(async () => (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload())()`,
  );

const answerPrompt = (browser: Browser, context: string, answer: "allow" | "refuse"): Promise<void> =>
  inChrome(
    browser,
    context,
    `(async () => {
      const { panel } = window.PopupNotifications;
      for (let i = 0; i < 100 && panel.state !== "open"; i++) await new Promise((done) => setTimeout(done, 50));
      // The panel takes no click in its first moments, so that nobody answers by chance.
      await new Promise((done) => setTimeout(done, 700));
      const notification = panel.firstElementChild;
      notification[${JSON.stringify(answer === "allow" ? "button" : "secondaryButton")}].click();
    })()`,
  );

/** Runs code in the browser's own window. */
async function inChrome(browser: Browser, context: string, expression: string): Promise<void> {
  const { result } = await bidi(browser).send("script.evaluate", {
    expression,
    target: { context },
    awaitPromise: true,
  });
  const { exceptionDetails } = result as { exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}

const press = (browser: Browser, context: string, letter: string): Promise<void> =>
  inChrome(
    browser,
    context,
    `{
      const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const keys = [["Alt", "AltLeft", 18], ["Shift", "ShiftLeft", 16], ["${letter}", "Key${letter}", ${letter.charCodeAt(0)}]]
        .map(([key, code, keyCode]) => new window.KeyboardEvent("", { key, code, keyCode }));
      for (const key of keys) keyboard.keydown(key);
      for (const key of keys.reverse()) keyboard.keyup(key);
    }`,
  );

const choose = (browser: Browser, context: string, words: string): Promise<void> =>
  inChrome(
    browser,
    context,
    `(async () => {
      const menu = document.getElementById("contentAreaContextMenu");
      for (let i = 0; i < 100 && menu.state !== "open"; i++) await new Promise((done) => setTimeout(done, 50));
      const item = [...menu.querySelectorAll("menuitem")].find(({ label }) => label === ${JSON.stringify(words)});
      menu.activateItem(item);
    })()`,
  );

async function extensionPage(browser: Browser, folder: string): Promise<Page> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    for (const page of await browser.pages()) {
      // Puppeteer does not hear where such a page is: only the page itself tells.
      const address = await page.evaluate(() => location.href).catch(() => "");
      if (address.includes(`/${folder}/`)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No page of ${folder}/ is open.`);
}

/** A page of the extension, behind the others: only such a page can look into the popup. */
async function helperPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // Puppeteer never hears that a page of an extension has loaded.
  await Promise.race([
    page.goto(`moz-extension://${UUID}/options/index.html`).catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, 2000)),
  ]);
  return page;
}

const PATIENCE = 15_000;

async function clickInPopup(browser: Browser, context: string, helper: Page, words: string): Promise<void> {
  const centre = ({ document }: Window, wanted: string) => {
    const buttons = [...document.querySelectorAll("button")];
    const box = buttons.find(({ textContent }) => textContent === wanted)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  const { x, y } = await inOpenView(helper, "popup", centre, words);
  await inChrome(
    browser,
    context,
    `{
      const popup = document.querySelector(".webextension-popup-browser").getBoundingClientRect();
      const at = [popup.x + ${x}, popup.y + ${y}];
      for (const type of ["mousedown", "mouseup"])
        if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, ...at, { button: 0, clickCount: 1 });
        else window.windowUtils.sendMouseEvent(type, ...at, 0, 1, 0);
    }`,
  );
}

async function inOpenView<T, A>(
  helper: Page,
  type: "popup" | "sidebar",
  see: (view: Window, about: A) => T | Promise<T> | null,
  about: A | undefined,
): Promise<T> {
  const expression = `(async () => {
    const [view] = browser.extension.getViews({ type: ${JSON.stringify(type)} });
    return view ? ((await (${see})(view, ${JSON.stringify(about)})) ?? null) : null;
  })()`;
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const seen = (await helper.evaluate(expression)) as T | null;
    if (seen !== null) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The ${type} did not show it: ${see}`);
}
