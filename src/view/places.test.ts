import { expect, test } from "vitest";
import { closedBecause } from "./places";

test.each([
  [undefined, "closed"],
  ["", "closed"],
  ["chrome://settings/", "browser"],
  ["edge://newtab/", "browser"],
  ["about:addons", "browser"],
  ["about:reader?url=https%3A%2F%2Fharrowcourier.example%2F", "reader"],
  ["read://https_harrowcourier.example/", "reader"],
  ["view-source:https://harrowcourier.example/", "browser"],
  ["chrome-extension://abcdefghijklmnop/page.html", "browser"],
  ["moz-extension://0f0f/page.html", "browser"],
  ["https://chromewebstore.google.com/detail/headwater/abc", "store"],
  ["https://chrome.google.com/webstore/detail/abc", "store"],
  ["https://chrome.google.com/", "blocked"],
  ["https://microsoftedge.microsoft.com/addons/detail/abc", "store"],
  ["https://addons.mozilla.org/en-GB/firefox/addon/headwater/", "store"],
  ["https://papers.example/silt.pdf", "pdf"],
  ["https://papers.example/silt.PDF?page=2#top", "pdf"],
  ["https://papers.example/silt.pdfs", "blocked"],
  ["https://papers.example/read?file=silt.pdf", "blocked"],
  ["file:///home/ina/silt.pdf", "file"],
  ["file:///home/ina/story.html", "file"],
  ["https://intranet.example/", "blocked"],
])("%s → %s", (url, reason) => {
  expect(closedBecause(url)).toBe(reason);
});
