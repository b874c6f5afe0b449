/** What happens to an extension while it works: updates, a background that ends, no connection, a wrong clock, two windows. */
import { actual, difference } from "../follow/actual";
import { expected } from "../follow/expected";
import { allowEverywhere } from "../harness/allow";
import { evaluateApart } from "../harness/apart";
import { type Launched, launchChromium } from "../harness/chromium";
import { copied } from "../harness/clipboard";
import { ended, traceOf } from "../harness/following";
import { layerOf } from "../harness/layer";
import { keep, openLibrary } from "../harness/library";
import { centreOf, highlighted } from "../harness/marks";
import { expect, type Page, STORY, test as shared } from "../harness/test";
import { worldsOf } from "../harness/world";

/** In a browser that puts pages aside, and that no other test uses. */
const test = shared.extend<object, { launched: Launched }>({
  launched: [
    async ({ web }, use) => {
      const launched = await launchChromium({ headless: true, web: web.port, sealed: true, putsAside: true });
      await launched.context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await allowEverywhere(launched);
      await use(launched);
      await launched.close();
    },
    { scope: "worker" },
  ],
});

test.describe.configure({ mode: "default" });

const LONG = 60_000;
const marks = async (page: Page) => Object.values(await highlighted(page)).flat();

/** Everything that went wrong in the page, in whichever script. */
function faults(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", ({ message }) => found.push(message));
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  return found;
}

test("updated while a page is open, its script there leaves at the first movement and says nothing", async ({
  launched,
  page,
  traced,
  layer,
}) => {
  await keep(await traced(STORY));
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).not.toBe("");
  const wrong = faults(page);
  await launched.reload();
  await page.mouse.move(x + 3, y, { steps: 3 });
  await expect.poll(() => marks(page)).toEqual([]);
  expect(await layer.look(() => true)).toBeNull();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await page.evaluate(() => document.body.append("A late word."));
  expect(wrong).toEqual([]);
  const library = await openLibrary(launched);
  await expect(library.getByRole("link", { name: "Selwick dredging halted" })).toBeVisible();
  await library.close();
});

test("the updated extension starts anew over what the old one left", async ({
  launched,
  page,
  toolbar,
  traced,
}) => {
  await traced(STORY);
  const first = await marks(page);
  const wrong = faults(page);
  await launched.reload();
  const popup = await toolbar();
  await expect(popup.getByRole("switch")).toBeChecked();
  const layer = layerOf(page);
  const { x, y } = await centreOf(page, "plain courtesy");
  await page.mouse.move(x, y);
  await expect.poll(() => layer.card()).toContain("Jonas Whitlow");
  expect(await marks(page)).toEqual(first);
  await expect(page.locator("headwater-layer")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("headwater-layer")).toHaveCount(0);
  expect(await marks(page)).toEqual([]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(wrong).toEqual([]);
});

const LEVY = "https://harrowexaminer.example/2026/03/ferry-levy";
const START = "https://ostrandmonitor.example/news/unlinked-week";
const CHAINS = expected.filter(({ start }) => start === START);

const DISTURBANCES: [string, (launched: Launched, page: Page) => Promise<void>][] = [
  ["the browser ends the background", ({ endWorker }) => endWorker()],
  ["the clock is set back by thirty years, in page and background", setBack],
];

for (const [what, disturb] of DISTURBANCES)
  test(`${what} while a chain is followed: it is followed all the same`, async ({
    launched,
    page,
    traced,
  }) => {
    test.setTimeout(LONG);
    const popup = await traced(START);
    await popup.getByRole("button", { name: "Trace everything" }).click();
    await expect(popup.getByText(/^Following… [1-9]/)).toBeVisible();
    await disturb(launched, page);
    await ended(popup, LONG);
    const trace = await traceOf(popup);
    const wrong = CHAINS.map((chain) => difference(chain, actual(trace, chain.words))).filter(Boolean);
    expect(wrong).toEqual([]);
  });

async function setBack({ context, id }: Launched, page: Page): Promise<void> {
  const code = `{
    const Real = Date;
    const BACK = 30 * 365 * 24 * 3600 * 1000;
    globalThis.Date = class extends Real {
      constructor(...args) { super(...(args.length ? args : [Real.now() - BACK])); }
      static now() { return Real.now() - BACK; }
    };
  }`;
  await (await worldsOf(page, id)).run(code);
  for (const worker of context.serviceWorkers()) await worker.evaluate(code);
}

test("without a connection a story is traced; following says what failed, and works once it is back", async ({
  launched,
  page,
  toolbar,
}) => {
  test.setTimeout(LONG);
  await page.goto(LEVY);
  await launched.context.setOffline(true);
  const popup = await toolbar();
  await popup.getByRole("button", { name: "Trace everything" }).click();
  await expect(popup.getByText("Could not be reached").first()).toBeVisible();
  await ended(popup, LONG);
  expect(await marks(page)).not.toEqual([]);
  await launched.context.setOffline(false);
  await popup.getByRole("button", { name: "Trace everything" }).click();
  await expect(popup.getByText("Opened and read").first()).toBeVisible();
  await ended(popup, LONG);
});

test("the popup closes while it copies: the clipboard holds all or nothing, and the trace stays", async ({
  page,
  traced,
  toolbar,
}) => {
  const popup = await traced(STORY);
  const whole = (await copied(popup, "Markdown"))["text/plain"];
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  const again = await toolbar();
  const button = again.getByRole("button", { name: "Copy Markdown" });
  await Promise.all([
    again.waitForEvent("close"),
    button
      .click({ noWaitAfter: true })
      .catch(() => {})
      .then(() => page.mouse.click(5, 5)),
  ]);
  const last = await toolbar();
  await expect(last.getByRole("region", { name: "Statements" })).toContainText("Edda Krol");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(["before", whole]).toContain(text);
});

test("a page left and come back to is as it was, with its number on the button", async ({
  launched,
  page,
  traced,
}) => {
  const popup = await traced(STORY);
  await popup.close();
  const first = await marks(page);
  const number = () => badge(launched);
  const counted = await number();
  expect(Number(counted)).toBeGreaterThan(5);
  await page.evaluate(() => document.documentElement.toggleAttribute("data-put-aside"));
  await page.goto("https://strict.example/story");
  await expect.poll(number).toBe("");
  // It has been loaded already.
  await page.goBack({ waitUntil: "commit" });
  expect(await evaluateApart(page, () => document.documentElement.dataset.putAside, null)).toBe("");
  expect(await marks(page)).toEqual(first);
  await expect.poll(number).toBe(counted);
});

/** On the toolbar button over the tab in front. */
const badge = async ({ context }: Launched): Promise<string> => {
  const [worker] = context.serviceWorkers();
  return (
    (await worker?.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: types for extensions are the polyfill's.
      const { tabs, action } = (globalThis as any).chrome;
      const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
      return action.getBadgeText({ tabId });
    })) ?? ""
  );
};

test("one page in two windows: each has a trace of its own, and both keep the same entry", async ({
  launched,
  page,
  traced,
}) => {
  const first = await traced("https://strict.example/story");
  await keep(first);
  await first.close();
  const opening = launched.context.waitForEvent("page");
  const session = await page.context().newCDPSession(page);
  const url = "https://strict.example/story#second";
  await session.send("Target.createTarget", { url, newWindow: true });
  const second = await opening;
  await second.waitForLoadState();
  const popup = await launched.clickToolbar(second);
  await expect(popup.getByRole("switch")).toBeChecked();
  const both = await marks(second);
  expect(both.length).toBeGreaterThan(0);
  expect(await marks(page)).toEqual(both);
  await keep(popup, /^Kept already on .+ and nothing has changed since$/);
  await second.keyboard.press("Escape");
  await expect.poll(() => marks(second)).toEqual([]);
  expect(await marks(page)).toEqual(both);
  await second.close();
});
