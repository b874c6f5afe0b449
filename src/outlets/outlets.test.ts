import { describe, expect, test } from "vitest";
import { outletDirectory } from ".";

const directory = outletDirectory();

describe("an outlet by its name", () => {
  test.each([
    ["NYT", "nytimes.com"],
    ["the New York Times", "nytimes.com"],
    ["new york times", "nytimes.com"],
    ["The Guardian", "theguardian.com"],
    ["BBC Radio 4’s Today programme", "bbc.co.uk"],
    ["Lenta.ru", "lenta.ru"],
    ["time", undefined],
    ["the guardian", undefined],
    ["ap", undefined],
    ["Hill", undefined],
  ])("%s", (name, domain) => expect(directory.byName(name)?.domain).toBe(domain));
});

describe("an outlet by its address", () => {
  test.each([
    ["https://edition.cnn.com/2030/01/01/x.html", "CNN"],
    ["news.bbc.co.uk", "BBC"],
    ["en.interfax.com.ua", "Interfax-Ukraine"],
    ["https://nowhere.example/", undefined],
  ])("%s", (host, name) => expect(directory.byHost(host)?.name).toBe(name));
});
