/** The web of stories answers as the table of expectations takes for granted. */
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expected, type Status } from "../follow/expected";
import { getter } from "./get";
import { siteOf, storyAt } from "./stories";
import { startWeb, type Web } from "./web";

let web: Web;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());

const get: ReturnType<typeof getter> = (...asked) => getter(web)(...asked);
const text = async (address: string): Promise<string> => (await get(address)).body.toString();

const OPEN: Status[] = ["followed", "primary", "paywalled", "candidate", "circle"];
const steps = expected.flatMap((one) => one.steps);
const open = steps
  .filter(({ status }) => OPEN.includes(status))
  .map(({ url, landed }) => landed ?? url ?? "");
const pages = [...new Set([...expected.map(({ start }) => start), ...open])];

test.each(pages)("%s is a story of a site", async (address) => {
  const url = new URL(address);
  const { status, headers, body } = await get(address);
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(/^text\/html/);
  const story = storyAt(url.hostname, url.pathname);
  const html = new TextDecoder(story?.charset ?? "utf-8").decode(body);
  expect(html).toContain(siteOf(url.hostname)?.name);
  expect(html).toContain("<article>");
});

test.each(expected.map(({ start, words }) => [words, start]))("“%s” stands in %s", async (words, start) => {
  expect(await text(start)).toContain(words);
});

test.each(
  expected.flatMap(({ start, steps: [first] }) =>
    first?.url && ["link", "metadata"].includes(first.found ?? "") ? [[start, first.url]] : [],
  ),
)("%s names %s", async (start, url) => expect(await text(start)).toContain(`"${url}"`));

describe("faults", () => {
  const LOCK = "https://brackwaterherald.example/lock";
  test.each([
    ["missing", 404],
    ["withdrawn", 410],
    ["forbidden", 403],
    ["too-many", 429],
    ["broken", 500],
    ["loop", 302],
    ["picture", 200],
    ["report", 200],
    ["log", 200],
    ["empty", 200],
    ["consent", 200],
  ])("%s answers %i", async (path, status) => expect((await get(`${LOCK}/${path}`)).status).toBe(status));

  test("go where they say", async () => {
    const led = async (address: string) => (await get(address)).headers.location;
    expect(await led("http://brackwaterherald.example/lock/moved")).toBe(
      "https://brackwaterherald.example/2026/03/keeper",
    );
    expect(await led("https://go.example/x1")).toBe("https://brackwaterherald.example/2026/03/gauge");
    expect(await led("https://go.example/x2")).toMatch(/^http:\/\/127\.0\.0\.1:1\//);
    expect(await led("https://go.example/x3")).toMatch(/^http:\/\/10\.0\.0\.8\//);
    expect(await led(`${LOCK}/loop/again`)).toBe(`${LOCK}/loop`);
  });

  test("break off, say nothing, never end", async () => {
    await expect(get(`${LOCK}/cut-off`)).rejects.toThrow();
    await expect(get(`${LOCK}/silent`)).rejects.toThrow("silent");
    expect((await get(`${LOCK}/endless`)).body.length).toBeGreaterThan(20_000_000);
    expect((await get(`${LOCK}/log`)).body.length).toBeGreaterThan(9_900_000);
  }, 20_000);
});

describe("lists", () => {
  test.each([
    ["https://norrbytimes.example/robots.txt", "Sitemap: https://norrbytimes.example/sitemap-news.xml"],
    ["https://norrbytimes.example/sitemap-news.xml", "/2026/03/bath-closed</loc>"],
    [
      "https://fellmarkgazette.example/robots.txt",
      "Sitemap: https://fellmarkgazette.example/sitemap-index.xml",
    ],
    ["https://fellmarkgazette.example/sitemap-index.xml", "/sitemaps/news.xml.gz</loc>"],
    ["https://lindowchronicle.example/news-sitemap.xml", "/stories/goats</loc>"],
    ["https://hexleytelegraph.example/sitemap.xml", "/toll-house-library</loc>"],
    ["https://norwire.example/", 'href="/feeds/all.xml"'],
    ["https://norwire.example/feeds/all.xml", "/2026/03/swans</link>"],
    ["https://tarnbycourier.example/", 'type="application/atom+xml"'],
    ["https://tarnbycourier.example/atom.xml", '/2026/lamp"/>'],
    ["https://dunmoormail.example/", 'rel="https://api.w.org/"'],
    ["https://dunmoormail.example/wp-json/wp/v2/posts?search=umbrella+green", "/16/umbrellas"],
    [
      "https://imsdaldispatch.example/",
      '"urlTemplate":"https://imsdaldispatch.example/find?q={search_term_string}"',
    ],
    ["https://imsdaldispatch.example/find?q=ice", "Results for"],
    ["https://stowebeacon.example/news-sitemap.xml", "/town/pigeon-loft</loc>"],
    ["https://carrowbeacon.example/news-sitemap.xml", "/2026/03/lighthouse-stairs</loc>"],
    ["https://kirkbyargus.example/news-sitemap.xml", "/2026/03/thorne-gate</loc>"],
    ["https://lowickecho.example/rss", "/sport/harbour-race</link>"],
    ["https://garthindependent.example/robots.txt", "Disallow: /wp-json/\nDisallow: /news-sitemap.xml\n"],
    ["https://tarncourier.example/feed.xml", "dog trials & tea"],
  ])("%s holds %s", async (address, words) => expect(await text(address)).toContain(words));

  test("one is gzip by itself", async () => {
    const { body } = await get("https://fellmarkgazette.example/sitemaps/news.xml.gz");
    expect(gunzipSync(body).toString()).toContain("/local/town-hall-bell</loc>");
  });

  test("one has fifty thousand addresses", async () => {
    expect((await text("https://hexleytelegraph.example/sitemap.xml")).split("<loc>").length - 1).toBe(
      50_000,
    );
  });

  test("WordPress finds what has every word, within the dates, in the fields asked for", async () => {
    const posts = async (query: string) =>
      JSON.parse(await text(`https://dunmoormail.example/wp-json/wp/v2/posts?${query}`));
    expect(await posts("search=umbrella+banana")).toEqual([]);
    expect(await posts("search=dunmoor&before=2026-03-17T00:00:00&_fields=link,date")).toEqual([
      { link: "https://dunmoormail.example/2026/03/16/umbrellas", date: "2026-03-16T12:00:00" },
    ]);
    expect(await posts("per_page=1")).toHaveLength(1);
  });

  test.each([
    "https://lindowchronicle.example/robots.txt",
    "https://norrbytimes.example/wp-json/wp/v2/posts",
  ])("%s is not offered", async (address) => expect((await get(address)).status).toBe(404));
});
