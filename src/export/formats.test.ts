import { describe, expect, test } from "vitest";
import { english } from "../english";
import { formats } from ".";
import { invented } from "./invented";

const render = (id: string, trace = invented) => formats[id]?.render(trace, english) ?? "";

test("the folder is the register", () => {
  expect(Object.keys(formats).sort()).toEqual([
    "bibtex",
    "csl",
    "csv",
    "html",
    "json",
    "markdown",
    "report",
    "ris",
    "text",
  ]);
  for (const [id, format] of Object.entries(formats)) {
    expect(format.id).toBe(id);
    expect(format.mime).toMatch(/^(text|application)\//);
    expect(english.say(format.label)).not.toBe("");
  }
});

describe("the invented trace", () => {
  test("as plain text", () =>
    expect(render("text")).toMatchInlineSnapshot(`
      "Harbour <not> for sale | *mayor*
      Bay News · By Ines Okafor and T. Brandt · 3 May 2031
      https://bay-news.example/harbour?a=1&b=2

      5 statements from 4 sources, 1 unnamed, 2 linked

      Where it comes from
      ───────────────────
      This page, Bay News
      ├─ Norrby Courier (news outlet · 3 statements)
      │  ├─ Ada Lindqvist, Mayor (person · 2 statements)
      │  └─ two officials (unnamed · 1 statement)
      ├─ ⁨سلمى حداد⁩ (person · 1 statement)
      └─ Speaker not named (1 statement)

      Statements
      ──────────
      1. Ada Lindqvist, Mayor, via Norrby Courier
         “told” · Quoted
         “The harbour will not be sold,”
         Original on courier.example (Linked by this page)
         https://courier.example/mayor#top:~:text=The%20harbour%20will%20not%20be%20sold

      2. Ada Lindqvist, Mayor, via Norrby Courier
         “adding” · Paraphrased
         that talks with Kestrel *Shipping* went on

      3. two officials, via Norrby Courier
         “said” · Partly quoted · a closed meeting
         the price was “far too low”
         Original on courier.example (The price · Linked by this page · Word for word)
         https://courier.example/price#:~:text=far%20too%20low

      4. Speaker not named
         Paraphrased · Hedged
         The buyer reportedly offered nine million

      5. ⁨سلمى حداد⁩
         Quoted
         ⁨“لن نبيع الميناء”⁩

      Credits
      ───────
      Text: By Norrby Press
      Picture: Image: <PixelMill> (made with AI)

      Traced on 4 May 2031 at 09:30 UTC by Headwater 9.8.7 from https://bay-news.example/harbour?a=1&b=2
      The page gives its own address as https://bay-news.example/harbour
      A trace shows where the statements of an article come from, not whether they are true.
      "
    `));
  test("as Markdown", () =>
    expect(render("markdown")).toMatchInlineSnapshot(`
      "# Harbour \\<not> for sale \\| \\*mayor\\*

      Bay News · By Ines Okafor and T. Brandt · 3 May 2031

      <https://bay-news.example/harbour?a=1&b=2>

      **5 statements from 4 sources, 1 unnamed, 2 linked**

      ## Where it comes from

      - **This page**, Bay News
        - **Norrby Courier**[^1] (news outlet · 3 statements)
          - **Ada Lindqvist**[^1], Mayor (person · 2 statements)
          - **two officials**[^2] (unnamed · 1 statement)
        - **سلمى حداد** (person · 1 statement)
        - **Speaker not named** (1 statement)

      ## Statements

      1. **Ada Lindqvist**, Mayor, via Norrby Courier  
         “told” · Quoted

         > “The harbour will not be sold,”[^1]

      2. **Ada Lindqvist**, Mayor, via Norrby Courier  
         “adding” · Paraphrased

         > that talks with Kestrel \\*Shipping\\* went on

      3. **two officials**, via Norrby Courier  
         “said” · Partly quoted · a closed meeting

         > the price was “far too low”[^2]

      4. **Speaker not named**  
         Paraphrased · Hedged

         > The buyer reportedly offered nine million

      5. **سلمى حداد**  
         Quoted

         > “لن نبيع الميناء”

      ## Credits

      - Text: By Norrby Press
      - Picture: Image: \\<PixelMill> (made with AI)

      ---

      Traced on 4 May 2031 at 09:30 UTC by Headwater 9.8.7 from <https://bay-news.example/harbour?a=1&b=2>  
      The page gives its own address as <https://bay-news.example/harbour>  
      A trace shows where the statements of an article come from, not whether they are true.

      [^1]: courier.example (Linked by this page): <https://courier.example/mayor#top:~:text=The%20harbour%20will%20not%20be%20sold>
      [^2]: The price, courier.example (Linked by this page · Word for word): <https://courier.example/price#:~:text=far%20too%20low>
      "
    `));
  test("as rich text", () =>
    expect(render("html").replaceAll("><", ">\n<")).toMatchInlineSnapshot(`
      "<meta charset="utf-8">
      <article>
      <h1 lang="en" dir="auto">Harbour &lt;not> for sale | *mayor*</h1>
      <p>
      <bdi>Bay News</bdi> · <bdi>By Ines Okafor and T. Brandt</bdi> · <bdi>3 May 2031</bdi>
      </p>
      <p>
      <a href="https://bay-news.example/harbour?a=1&amp;b=2" rel="noopener noreferrer">
      <bdi>https://bay-news.example/harbour?a=1&amp;b=2</bdi>
      </a>
      </p>
      <p>
      <strong>5 statements from 4 sources, 1 unnamed, 2 linked</strong>
      </p>
      <h2>Where it comes from</h2>
      <ul>
      <li>
      <strong>
      <bdi>This page</bdi>
      </strong>, <bdi>Bay News</bdi>
      <ul>
      <li>
      <strong>
      <a href="https://courier.example/mayor#top:~:text=The%20harbour%20will%20not%20be%20sold" rel="noopener noreferrer">
      <bdi>Norrby Courier</bdi>
      </a>
      </strong>
      <span style="color:#595959"> (<bdi>news outlet</bdi> · <bdi>3 statements</bdi>)</span>
      <ul>
      <li>
      <strong>
      <a href="https://courier.example/mayor#top:~:text=The%20harbour%20will%20not%20be%20sold" rel="noopener noreferrer">
      <bdi>Ada Lindqvist</bdi>
      </a>
      </strong>, <bdi>Mayor</bdi>
      <span style="color:#595959"> (<bdi>person</bdi> · <bdi>2 statements</bdi>)</span>
      </li>
      <li>
      <strong>
      <a href="https://courier.example/price#:~:text=far%20too%20low" rel="noopener noreferrer">
      <bdi>two officials</bdi>
      </a>
      </strong>
      <span style="color:#595959"> (<bdi>unnamed</bdi> · <bdi>1 statement</bdi>)</span>
      </li>
      </ul>
      </li>
      <li>
      <strong>
      <bdi>سلمى حداد</bdi>
      </strong>
      <span style="color:#595959"> (<bdi>person</bdi> · <bdi>1 statement</bdi>)</span>
      </li>
      <li>
      <strong>
      <bdi>Speaker not named</bdi>
      </strong>
      <span style="color:#595959"> (<bdi>1 statement</bdi>)</span>
      </li>
      </ul>
      </li>
      </ul>
      <h2>Statements</h2>
      <ol>
      <li>
      <p>
      <strong>
      <bdi>Ada Lindqvist</bdi>
      </strong>, <bdi>Mayor</bdi>, <bdi>via Norrby Courier</bdi>
      <br/>
      <span style="color:#595959">
      <bdi>“told”</bdi> · <bdi>Quoted</bdi>
      </span>
      </p>
      <blockquote lang="en" dir="auto" style="margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0">“The harbour will not be sold,”</blockquote>
      <p>
      <a href="https://courier.example/mayor#top:~:text=The%20harbour%20will%20not%20be%20sold" rel="noopener noreferrer">
      <bdi>Original on courier.example</bdi>
      </a>
      <span style="color:#595959"> (<bdi>Linked by this page</bdi>)</span>
      </p>
      </li>
      <li>
      <p>
      <strong>
      <bdi>Ada Lindqvist</bdi>
      </strong>, <bdi>Mayor</bdi>, <bdi>via Norrby Courier</bdi>
      <br/>
      <span style="color:#595959">
      <bdi>“adding”</bdi> · <bdi>Paraphrased</bdi>
      </span>
      </p>
      <blockquote lang="en" dir="auto" style="margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0">that talks with Kestrel *Shipping* went on</blockquote>
      </li>
      <li>
      <p>
      <strong>
      <bdi>two officials</bdi>
      </strong>, <bdi>via Norrby Courier</bdi>
      <br/>
      <span style="color:#595959">
      <bdi>“said”</bdi> · <bdi>Partly quoted</bdi> · <bdi>a closed meeting</bdi>
      </span>
      </p>
      <blockquote lang="en" dir="auto" style="margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0">the price was “far too low”</blockquote>
      <p>
      <a href="https://courier.example/price#:~:text=far%20too%20low" rel="noopener noreferrer">
      <bdi>Original on courier.example</bdi>
      </a>
      <span style="color:#595959"> (<bdi>The price</bdi> · <bdi>Linked by this page</bdi> · <bdi>Word for word</bdi>)</span>
      </p>
      </li>
      <li>
      <p>
      <strong>
      <bdi>Speaker not named</bdi>
      </strong>
      <br/>
      <span style="color:#595959">
      <bdi>Paraphrased</bdi> · <bdi>Hedged</bdi>
      </span>
      </p>
      <blockquote lang="en" dir="auto" style="margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0">The buyer reportedly offered nine million</blockquote>
      </li>
      <li>
      <p>
      <strong>
      <bdi>سلمى حداد</bdi>
      </strong>
      <br/>
      <span style="color:#595959">
      <bdi>Quoted</bdi>
      </span>
      </p>
      <blockquote lang="en" dir="auto" style="margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #9db4c0">“لن نبيع الميناء”</blockquote>
      </li>
      </ol>
      <h2>Credits</h2>
      <ul>
      <li>Text: <bdi>By Norrby Press</bdi>
      </li>
      <li>Picture: <bdi>Image: &lt;PixelMill>
      </bdi> (made with AI)</li>
      </ul>
      <hr/>
      <p style="color:#595959">
      <small>Traced on 4 May 2031 at 09:30 UTC by Headwater 9.8.7 from https://bay-news.example/harbour?a=1&amp;b=2</small>
      </p>
      <p style="color:#595959">
      <small>The page gives its own address as https://bay-news.example/harbour</small>
      </p>
      <p style="color:#595959">
      <small>A trace shows where the statements of an article come from, not whether they are true.</small>
      </p>
      </article>
      "
    `));
  test("as JSON", () => expect(JSON.parse(render("json"))).toEqual(invented));
});

test.each(["text", "markdown", "html"])("nothing attributed, nothing known of the page: %s", (id) => {
  const article = {
    ...invented.article,
    url: null,
    canonicalUrl: null,
    title: "",
    outlet: null,
    authors: [],
    published: "yesterday",
    credits: [],
  };
  const text = render(id, { ...invented, article, sources: [], attributions: [] });
  expect(text).toContain("Untitled page");
  expect(text).toContain("Nothing in this article is attributed to anyone.");
  expect(text).toContain("from a plain text");
  expect(text).not.toMatch(/Where it comes from|Credits|null|undefined|\n\n\n/);
});

describe("text from right to left", () => {
  test("stands between isolates in plain text, and nothing else does", () => {
    expect(render("text")).toContain("├─ \u2068سلمى حداد\u2069 (person");
    expect(
      render("text", {
        ...invented,
        sources: invented.sources.slice(0, 3),
        attributions: invented.attributions.slice(0, 3),
      }),
    ).not.toContain("\u2068");
  });
  test("is isolated and tagged in rich text", () => {
    expect(render("html")).toContain("<bdi>سلمى حداد</bdi>");
    expect(render("html")).toContain('<blockquote lang="en" dir="auto"');
  });
});
