import { describe, expect, test } from "vitest";
import { PARAGRAPHS, readingOf } from "./invented";
import { canonicalTag, languageOf } from "./language";

const ENGLISH = PARAGRAPHS.join(" ");
const GERMAN =
  "Der Rat der Stadt hat am Montag beschlossen, dass der Hafen nicht verkauft wird. Die Bürgermeisterin sagte, es gebe keinen Grund, und die Mauer werde mit dem Geld der Stadt repariert.";
const FRENCH =
  "Le conseil de la ville a décidé que le port ne sera pas vendu. La maire a dit qu'il n'y avait aucune raison de le faire, et que le quai serait réparé avec les moyens de la ville.";

describe("a text without a claim", () => {
  test.each([
    ["en", ENGLISH],
    ["de", GERMAN],
    ["fr", FRENCH],
    [
      "es",
      "El consejo de la ciudad decidió que el puerto no se venderá. La alcaldesa dijo que no había ninguna razón para hacerlo y que el muelle será reparado con los fondos de la ciudad.",
    ],
    [
      "ru",
      "Городской совет решил, что порт не будет продан. Мэр сказала, что для этого не было причин и что стена будет отремонтирована на деньги города.",
    ],
    [
      "uk",
      "Міська рада вирішила, що порт не буде продано. Мер сказала, що для цього не було причин і що стіну відремонтують за гроші міста, які вже є.",
    ],
    ["ja", "町議会は港を売らないことを決めた。町長は理由がないと述べた。"],
    ["zh", "市议会决定不出售港口。市长说没有理由这样做。"],
    ["ko", "시의회는 항구를 팔지 않기로 결정했다. 시장은 이유가 없다고 말했다."],
    ["ar", "قرر مجلس المدينة عدم بيع الميناء. وقالت رئيسة البلدية إنه لا يوجد سبب لذلك."],
    ["he", "מועצת העיר החליטה לא למכור את הנמל. ראש העיר אמרה שאין סיבה לכך."],
    ["el", "Το δημοτικό συμβούλιο αποφάσισε να μην πουλήσει το λιμάνι."],
    ["hi", "नगर परिषद ने बंदरगाह न बेचने का फैसला किया है।"],
    ["und", ""],
    ["und", "1901 — 2031"],
  ])("is %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe("a page's claim", () => {
  test.each([
    ["is kept with its region where the text agrees", ENGLISH, "en-GB", "en-GB"],
    ["is put in the standard's form", ENGLISH, "en_us", "en-US"],
    ["gives way to a text that says otherwise", GERMAN, "en", "de"],
    ["gives way in another script", "Το δημοτικό συμβούλιο αποφάσισε να μην πουλήσει το λιμάνι.", "en", "el"],
    ["stands for a text too short to tell", "Norrby", "sv-SE", "sv-SE"],
    ["stands for a text without a word", "—", "sv", "sv"],
    ["is passed over when it is none", ENGLISH, "english please", "en"],
    ["is passed over when empty", ENGLISH, "", "en"],
  ])("%s", (_, text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language);
  });

  test.each([
    ["pt_br", "pt-BR"],
    [" zh-hant-tw ", "zh-Hant-TW"],
    ["no tag", null],
    ["", null],
    [null, null],
  ])("%j → %j", (declared, tag) => {
    expect(canonicalTag(declared)).toBe(tag);
  });
});

describe("the language of a page", () => {
  test.each([
    ["from its root", { lang: "en-GB" }, "en-GB"],
    [
      "from its meta where the root says nothing",
      { lang: "", head: '<meta property="og:locale" content="en_IE">' },
      "en-IE",
    ],
    ["from its text where the root is wrong", { lang: "fi" }, "en"],
    ["from its text where nothing is said", { lang: "" }, "en"],
  ])("%s", (_, parts, language) => {
    expect(readingOf(parts).article.language).toBe(language);
  });
});
