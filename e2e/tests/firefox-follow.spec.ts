/** Following in Firefox: a site refused, then allowed, and the chain to its end. */
import { expect, test } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { type LaunchedFirefox, launchFirefox } from "../harness/firefox";
import { asked, startWeb, type Web } from "../harness/web";

const LEVY = "https://harrowexaminer.example/2026/03/ferry-levy";
const SITES = ["wennaherald.example", "norrbytimes.example", "portsministry.example"];

let web: Web;
let firefox: LaunchedFirefox;
let page: Page;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  web = await startWeb();
  firefox = await launchFirefox(web.port);
  page = await firefox.browser.newPage();
  await page.goto(LEVY);
});

test.afterAll(async () => {
  await firefox?.close();
  await web?.close();
});

/** The popup's words of how following stands, once it has ended. */
const outcome = () =>
  firefox.inPopup(({ document }) => {
    const text = document.querySelector(".follow")?.textContent ?? "";
    return text.includes("Opened") ? text : null;
  });

const press = (name: string) =>
  firefox.inPopup(({ document }, label) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
    button?.click();
    return button ? true : null;
  }, name);

test("nothing is asked of a site that is not allowed", async () => {
  await page.bringToFront();
  await firefox.clickToolbar();
  const since = web.requests.length;
  await press("Trace everything");
  expect(await outcome()).toContain("1 site is not allowed yet: wennaherald.example");
  expect(asked(web, since)).toEqual([]);
});

test("a site that the reader refuses stays closed", async () => {
  await press("Choose what to allow");
  const allow = await firefox.extensionPage("allow");
  const since = web.requests.length;
  await allow.locator("li button").click();
  await firefox.answerPrompt("refuse");
  await allow.waitForFunction(() => document.body.textContent?.includes("Not allowed"));
  expect(asked(web, since)).toEqual([]);
  await allow.close();
});

for (const [steps, site] of SITES.entries())
  test(`${site} allowed, the chain is ${steps + 1} long`, async () => {
    await page.bringToFront();
    await firefox.clickToolbar();
    expect(await outcome()).toContain(site);
    await press("Choose what to allow");
    const allow = await firefox.extensionPage("allow");
    await allow.locator("li button").click();
    await firefox.answerPrompt("allow");
    await allow.waitForFunction(() => document.body.textContent?.includes("Allowed"));
    await allow.close();
    await expect.poll(() => asked(web, 0).filter((request) => request.includes(site)).length).toBe(1);
  });

test("the chain is whole, and the quote held against each page", async () => {
  await page.bringToFront();
  await firefox.clickToolbar();
  expect(await outcome()).not.toContain("not allowed");
  const chain = await firefox.inPopup(({ document }) => {
    const pages = [...document.querySelectorAll(".page-line")].map(({ textContent }) => textContent ?? "");
    return pages.length === 3 ? pages : null;
  });
  for (const [at, told] of chain.entries()) expect(told).toContain(SITES[at] ?? "");
  for (const told of chain) expect(told).toContain("Word for word");
  expect(chain[2]).toContain("First-hand");
});

test("a site that is always on is traced as its pages open", async () => {
  const options = await firefox.extensionPage("options");
  await options.bringToFront();
  await options.type("#always", "harrowcourier.example");
  await options.click("#always + button");
  await firefox.answerPrompt("allow");
  await options.waitForSelector("[aria-label^='Remove harrowcourier.example']");
  await page.bringToFront();
  await page.goto("https://harrowcourier.example/harbour/mercury-silt");
  const quoted = () => page.evaluate(() => CSS.highlights.get("headwater-direct")?.size ?? 0);
  await expect.poll(quoted).toBeGreaterThan(0);
});
