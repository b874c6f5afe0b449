import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { directoryOf } from ".";
import generated from "./directory.txt?raw";
import known from "./known.txt?raw";
import { parseDirectory } from "./parse";
import { directoryText } from "./text";

const directory = directoryOf(directoryText);

describe("an outlet by its name", () => {
  test.each([
    ["NYT", "The New York Times"],
    ["the New York Times", "The New York Times"],
    ["N.Y. Times", "The New York Times"],
    ["WSJ", "The Wall Street Journal"],
    ["WaPo", "The Washington Post"],
    ["FT", "Financial Times"],
    ["The AP", "Associated Press"],
    ["AFP", "Agence France-Presse"],
    ["German Press Agency", "dpa"],
    ["RIA", "RIA Novosti"],
    ["ТАСС", "TASS"],
    ["BBC", "BBC"],
    ["BBC Radio 4’s Today programme", "Today programme"],
    ["CBS's Face the Nation", "Face the Nation"],
    ["the Kyiv Independent", "The Kyiv Independent"],
    ["Медуза", "Meduza"],
    ["Ukrayinska Pravda", "Ukrainska Pravda"],
    ["Kyodo", "Kyodo News"],
    ["新华社", "Xinhua"],
    ["Sydney Morning Herald", "The Sydney Morning Herald"],
    ["lenta.ru", "Lenta.ru"],
    ["ap", undefined],
    ["who", undefined],
    ["The Herald", undefined],
  ])("%s", (name, expected) => expect(directory.byName(name)?.name).toBe(expected));

  test.each([
    "it",
    "time",
    "people",
    "the sun",
    "the mirror",
    "nature",
    "science",
    "metro",
    "the times",
    "fortune",
  ])("the word %s is none", (word) => expect(directory.byName(word)).toBeNull());

  test.each([
    "Time",
    "People",
    "The Sun",
    "The Times",
    "Nature",
    "Metro",
    "Fortune",
    "The Independent",
    "Bild",
  ])("%s may be a word", (name) => expect(directory.byName(name)?.ambiguous).toBe(true));

  test.each(["Time magazine", "Reuters", "The Times of London", "The New York Times", "Daily Mirror"])(
    "%s may not",
    (name) => expect(directory.byName(name)?.ambiguous).toBe(false),
  );
});

describe("an outlet by its address", () => {
  test.each([
    ["https://edition.cnn.com/2030/01/01/x.html", "CNN"],
    ["news.bbc.co.uk", "BBC"],
    ["https://en.interfax.com.ua/news", "Interfax-Ukraine"],
    ["english.kyodonews.net", "Kyodo News"],
    ["https://www.nbcnews.com/meet-the-press", "NBC News"],
    ["https://news.sky.com/story", "Sky News"],
    ["https://evil-cnn.com/", undefined],
    ["https://cnn.com.nowhere.example/", undefined],
  ])("%s", (host, name) => expect(directory.byHost(host)?.name).toBe(name));
});

describe("what an outlet is", () => {
  test.each([
    ["Reuters", "agency"],
    ["The New York Times", "newspaper"],
    ["Meet the Press", "programme"],
    ["The Northern Echo", undefined],
  ])("%s", (name, kind) => expect(directory.byName(name)?.kind).toBe(kind));
});

describe("two addresses of one outlet", () => {
  test.each([
    ["bbc.com", "https://www.bbc.co.uk/news", true],
    ["edition.cnn.com", "us.cnn.com", true],
    ["a.unknown.example", "unknown.example", true],
    ["one.co.uk", "other.co.uk", false],
    ["one.substack.com", "other.substack.com", false],
    ["bbc.com", "cnn.com", false],
    ["bbc.com", "no address", false],
  ])("%s and %s: %s", (a, b, same) => expect(directory.sameSite(a, b)).toBe(same));
});

describe("outlets named in a text", () => {
  test.each([
    ["Ada Lind told the New York Times and BBC’s Newsnight.", ["The New York Times", "BBC Newsnight"]],
    ["He said so on NBC's “Meet the Press”.", ["NBC News", "Meet the Press"]],
    ["It takes time, people say; the sun and the times.", []],
    ["据路透社报道", ["Reuters"]],
  ])("%s", (text, names) => expect(directory.find(text).map(({ outlet }) => outlet.name)).toEqual(names));

  test.each([
    ["she told The Sun on Sunday", false],
    ["The Sun rose on Sunday", true],
    ["she saw the Sun", true],
    ["a house in The Sun Valley", true],
    ["she told Time on Sunday", true],
  ])("whether it may be a word: %s", (text, ambiguous) =>
    expect(directory.find(text).map(({ outlet }) => outlet.ambiguous)).toEqual([ambiguous]),
  );
});

describe("the data", () => {
  const lines = (text: string) => text.split("\n").filter((line) => /^[^#[]/.test(line));
  const kinds = ["[agency]", "[newspaper]", "[magazine]", "[broadcaster]", "[site]", "[programme]"];
  const host = "[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
  const spelling = "[?~]?[^\\s|;?~’](?:[^|;’\\t]*[^\\s|;’])?";
  const line = new RegExp(
    `^${spelling} \\| ${host}(?: ${host})*(?: \\| ${spelling}(?:; ${spelling})*)?$`,
    "u",
  );

  test.each([
    ["known.txt", known],
    ["directory.txt", generated],
  ])("every line of %s has its form", (_, text) =>
    expect(lines(text).filter((one) => !line.test(one))).toEqual([]),
  );

  test("sections are kinds", () =>
    expect(known.split("\n").filter((one) => one.startsWith("[") && !kinds.includes(one))).toEqual([]));

  test("no spelling names two outlets", () => {
    const all = parseDirectory(known)
      .flatMap(({ spellings }) => spellings.filter((one) => !one.startsWith("~")))
      .map((one) => one.replace(/^\?/, "").replace(/^The /, ""));
    expect(all.filter((one, at) => all.indexOf(one) < at)).toEqual([]);
  });

  test("the generated lines repeat nothing of those by hand", () => {
    const hosts = new Set(parseDirectory(known).flatMap((entry) => entry.hosts));
    expect(parseDirectory(generated).filter((entry) => entry.hosts.some((one) => hosts.has(one)))).toEqual(
      [],
    );
  });

  test("it is small enough to ship", () =>
    expect(gzipSync(known + generated, { level: 9 }).length).toBeLessThan(40_000));
});

test("a host that two lines claim belongs to the first", () => {
  const two = directoryOf("Norrby Courier | courier.example\nLate Desk | courier.example");
  expect(two.byHost("www.courier.example")?.name).toBe("Norrby Courier");
  expect(two.byName("Late Desk")?.domain).toBe("courier.example");
});
