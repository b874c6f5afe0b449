import { describe, expect, test } from "vitest";
import { dateline, footer, pictureCredit } from "./credits";
import { PARAGRAPHS, PROSE, readingOf } from "./invented";

describe("the credit in a caption", () => {
  test.each([
    // [caption, name, made by a generator]
    ["The ferry in fog. Photo: Ada Vale / Norwire", "Ada Vale / Norwire", false],
    ["Photo: Ada Vale", "Ada Vale", false],
    ["Photo by Ada Vale", "Ada Vale", false],
    ["Photo: Byron Offerman", "Byron Offerman", false],
    ["The quay. Pictures by children hang in the hall. Photo: Ada Vale", "Ada Vale", false],
    ["PHOTO: ADA VALE", "ADA VALE", false],
    ["Image courtesy of Kestrel Shipping", "Kestrel Shipping", false],
    ["The quay at night (Photo: Ada Vale)", "Ada Vale", false],
    ["The quay at night (Photo by Ada Vale/Norwire, 2029)", "Ada Vale/Norwire", false],
    ["The quay at night © Ada Vale", "Ada Vale", false],
    ["The quay at night. © 2029 Ada Vale", "Ada Vale", false],
    ["The quay at night (AP Photo/Ada Vale)", "AP Photo/Ada Vale", false],
    ["The quay at night | Getty Images", "Getty Images", false],
    ["Foto: Ada Vale/dpa", "Ada Vale/dpa", false],
    ["Bild: Ada Vale", "Ada Vale", false],
    ["Crédit photo : Ada Vale", "Ada Vale", false],
    ["Фото: Ада Вале", "Ада Вале", false],
    ["写真：青木", "青木", false],
    ["Image: created with Midjourney", "created with Midjourney", true],
    ["Illustration: AI-generated", "AI-generated", true],
    ["Illustration: Ada Vale, made with artificial intelligence", "Ada Vale", true],
    ["Grafik: Norrby Kurier, KI-generiert", "Norrby Kurier", true],
    ["Photo: Said Aine", "Said Aine", false],
  ])("%j → %j, generated: %s", (caption, name, generated) => {
    expect(pictureCredit(caption)).toEqual({ kind: "picture", text: caption, name, generated });
  });

  test.each([
    ["The ferry in fog."],
    ["Photographs of the quay were shown to the council."],
    ["© 2031 Norrby Courier. All rights reserved"],
    ["12:01 PM | Updated"],
    ["Business | A headline"],
    ["Photo:"],
    [""],
  ])("%j holds none", (caption) => {
    expect(pictureCredit(caption)).toBeNull();
  });
});

describe("an agency's dateline", () => {
  test.each([
    ["NORRBY, May 4 (Reuters) - The harbour stays public.", "Reuters", "NORRBY, May 4 (Reuters) -"],
    ["NORRBY (dpa) — The harbour stays public.", "dpa", "NORRBY (dpa) —"],
    ["(AP) The harbour stays public.", "AP", "(AP)"],
    ["Norrby (dpa/abc) - The harbour stays public.", "dpa", "Norrby (dpa/abc) -"],
    ["NORRBY (REUTERS) – The harbour stays public.", "Reuters", "NORRBY (REUTERS) –"],
    // No agency, or no dateline.
    ["NORRBY (Courier) - The harbour stays public.", null, null],
    ["The mayor (AP) said so.", null, null],
    ["The harbour stays public. It rained. (AP) - A note.", null, null],
    ["NORRBY - The harbour stays public.", null, null],
    ["", null, null],
  ])("%j → %s", (text, name, shown) => {
    expect(dateline(text)).toEqual(name && { kind: "wire", text: shown, name, generated: false });
  });
});

describe("the line at the foot", () => {
  test.each([
    ["(Reporting by Mira Holm; editing by Jon Aase)", "Mira Holm"],
    ["Reporting by Mira Holm, Per Lind and Ida Ek", null],
    ["Additional reporting by Norwire", "Norwire"],
    ["With files from The Canadian Press", "The Canadian Press"],
    ["With reporting by Norwire.", "Norwire"],
    ["Source: Norwire", "Norwire"],
    ["Quelle: dpa", "dpa"],
    ["This story was originally published by The Lantern.", "The Lantern"],
    ["dpa", "dpa"],
    ["dpa/abc", "dpa"],
    ["(AP)", "AP"],
  ])("%j → %s", (text, name) => {
    expect(footer(text)).toEqual({ kind: "wire", text, name, generated: false });
  });

  test.each([
    ["The council said that reporting by the Courier had been fair."],
    ["The source: a mayor."],
    ["Norrby"],
    ["Mira Holm/Courier"],
    [`Reporting by Mira Holm. ${"It rained. ".repeat(40)}`],
    [""],
  ])("%j is none", (text) => {
    expect(footer(text)).toBeNull();
  });
});

describe("the credits of a page", () => {
  const picture = '<img src="quay.jpg" alt="">';
  const credit = (name: string, text = `Photo: ${name}`) => ({
    kind: "picture",
    text,
    name,
    generated: false,
  });

  test("of pictures in and just above the article, once each", () => {
    const article = `<figure>${picture}<figcaption>The quay. Photo: Ada Vale</figcaption></figure>
      ${PROSE}<div class="image">${picture}<p>Photo: Ida Ek</p></div>
      <figure>${picture}<figcaption>The cranes. Photo: Ada Vale</figcaption></figure><p>${PARAGRAPHS[0]} Again.</p>`;
    const { credits, text } = readingOf({ article }).article;
    expect(credits).toEqual([credit("Ada Vale", "The quay. Photo: Ada Vale"), credit("Ida Ek")]);
    expect(text).not.toContain("Vale");
    expect(text).not.toContain("Ek");
  });

  test("not of pictures well below it", () => {
    const after = `<div><p>Norrby today</p></div><figure>${picture}<figcaption>Photo: Per Lind</figcaption></figure>`;
    expect(readingOf({ after }).article.credits).toEqual([]);
  });

  test.each([
    ["a dateline", `<p>NORRBY (AP) — ${PARAGRAPHS[0]}</p>${PROSE}`, "AP", "NORRBY (AP) —"],
    [
      "a dateline under a standfirst",
      `<p>${PARAGRAPHS[3]}</p><p>NORRBY (AP) — ${PARAGRAPHS[0]}</p>${PROSE}`,
      "AP",
      "NORRBY (AP) —",
    ],
    [
      "a foot",
      `${PROSE}<p>Additional reporting by Norwire.</p>`,
      "Norwire",
      "Additional reporting by Norwire.",
    ],
    ["a byline", `<p rel="author">By Reuters</p>${PROSE}`, "Reuters", "Reuters"],
  ])("of the agency, by %s", (_, article, name, text) => {
    expect(readingOf({ article }).article.credits).toEqual([{ kind: "wire", text, name, generated: false }]);
  });

  test("of nobody", () => {
    expect(readingOf({}).article.credits).toEqual([]);
  });
});
