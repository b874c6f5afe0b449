import { describe, expect, test } from "vitest";
import { linkedData, readingOf, URL_OF_PAGE } from "./invented";
import { domainOf } from "./outlet";

describe("the domain of an address", () => {
  test.each([
    ["https://courier.example/a", "courier.example"],
    ["https://www.courier.example/a", "courier.example"],
    ["https://www2.courier.example/a", "courier.example"],
    ["https://m.courier.example/a", "courier.example"],
    ["https://amp.courier.example/a", "courier.example"],
    ["https://en.courier.example/a", "courier.example"],
    ["https://www.en.courier.example/a", "courier.example"],
    ["https://news.courier.example/a", "news.courier.example"],
    ["https://WWW.Courier.Example:8080/a", "courier.example"],
    ["https://www.co.uk/a", "www.co.uk"],
    ["https://www.courier.co.uk/a", "courier.co.uk"],
    ["http://localhost/a", "localhost"],
    ["file:///home/story.html", null],
    ["no address", null],
    ["", null],
    [null, null],
  ])("%s → %s", (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });
});

const article = (more: object) => linkedData({ "@type": "NewsArticle", headline: "A vote", ...more });

describe("the outlet of a page", () => {
  test.each([
    [
      "named for its site",
      `<meta property="og:site_name" content="The Norrby Courier">`,
      "The Norrby Courier",
    ],
    ["named as publisher", article({ publisher: { name: "Norrby Courier" } }), "Norrby Courier"],
    ["a publisher's bare name", article({ publisher: "Norrby Courier" }), "Norrby Courier"],
    [
      "a publisher by reference",
      linkedData({
        "@graph": [
          { "@type": "NewsArticle", headline: "A vote", publisher: { "@id": "#house" } },
          { "@type": "Organization", "@id": "#house", name: "Norrby Courier" },
        ],
      }),
      "Norrby Courier",
    ],
    [
      "a publisher's address is no name",
      article({ publisher: { name: "https://courier.example" } }),
      "courier.example",
    ],
    ["a web site", linkedData({ "@type": "WebSite", name: "Norrby Courier" }), "Norrby Courier"],
    ["an application", `<meta name="application-name" content="Courier">`, "Courier"],
    ["an account is no name", `<meta property="og:site_name" content="@norrbycourier">`, "courier.example"],
    [
      "an address is no name",
      `<meta property="og:site_name" content="https://courier.example">${article({ publisher: "Norrby Courier" })}`,
      "Norrby Courier",
    ],
    [
      "a sentence is no name",
      `<meta property="og:site_name" content="The Norrby Courier: all the news of the harbour, the town and the sea">`,
      "courier.example",
    ],
    ["named as its domain", `<meta property="og:site_name" content="Courier.example">`, "Courier"],
    ["not named", "", "courier.example"],
    ["named by white space", `<meta property="og:site_name" content="  ">`, "courier.example"],
  ])("%s", (_, head, name) => {
    expect(readingOf({ head }).article.outlet).toEqual({ name, domain: "courier.example" });
  });

  test("is where the canonical address leads", () => {
    const head = `<link rel="canonical" href="https://wire.example/a">`;
    expect(readingOf({ head }, URL_OF_PAGE).article.outlet).toEqual({
      name: "wire.example",
      domain: "wire.example",
    });
  });

  test("is unknown on a page without a name or address", () => {
    expect(readingOf({}, null).article.outlet).toBeNull();
  });
});
