/** The name of an attack → a page on https://hostile.example that makes it, around a story that is the same in each. */
import { TRAPS } from "./hostile-scripts";

export interface HostilePage {
  body: string;
  headers?: Record<string, string>;
}

const PROSE = [
  "Fares on the Wenna ferry will rise by a tenth in May, the town council said on Tuesday, the third increase in as many years.",
  "“A boat that nobody can afford is a boat that nobody needs,” said Ruth Tallis, who has run the ticket office for thirty years.",
  "Council leader Anders Pike told the Harrow Courier that the fares “have to follow the price of diesel”.",
  "According to a study by the University of Wenna, two in five passengers would rather drive the long way round.",
  "The ferry makes twenty-two crossings a day in summer and eleven in winter. It was built in 1978 and carries forty cars.",
];

const STORY = PROSE.map((text) => `<p>${text}</p>`).join("\n");

interface Parts {
  title?: string;
  byline?: string;
  head?: string;
  story?: string;
  before?: string;
  after?: string;
  headers?: Record<string, string>;
}

const page = ({
  title = "Ferry fares to rise again",
  story = STORY,
  headers,
  ...parts
}: Parts): HostilePage => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-10T10:00:00Z">
${parts.head ?? ""}</head><body>${parts.before ?? ""}
<main><article><h1>${title}</h1><p class="byline">By ${parts.byline ?? "Cato Brenning"}</p>
${story}</article></main>
${parts.after ?? ""}</body></html>`,
  headers,
});

const script = (code: string) => `<script>${code}</script>`;

/** Nothing may load, run, be framed or be sent; not even the page is of its own origin. */
const SEALED = {
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Cyrillic letters in a Latin name, a name from right to left, words that lead to no page. */
const LETTERS = `<p>Fares on the Wenna ferry will rise by a tenth in May, the town council said on Tuesday, the third increase in as many years.</p>
<p>“A boat that nobody can af\u200Bford \u202Eis a boat\u202C that nobody needs,” said Ruth \u202ETallis\u202C, who has run the ticket office for thirty years.</p>
<p>Council leader Anders Pike told <a href="https://hаrrowcourier.example/ferry">the Harrow Courier</a> that the fares “have to follow the price of diesel”.</p>
<p>According to <a href="java&#10;script:pwned=5">a study by the University of Wenna</a>, two in five passengers would rather drive the long way round.</p>
<p>“Nobody asked us,” <a href="vbscript:pwned=6">Mara Osei</a> told <a href="blob:https://hostile.example/7">the Wenna Herald</a>. “Half a sign <b id="half"></b> is enough,” Mara Osei said.</p>
<p>The ferry makes twenty-two crossings a day in summer and eleven in winter. It was built in 1978 and carries forty cars.</p>`;

const COVER = `<style>
* { all: unset !important; display: block !important; }
html > :not(head, body), :not(:defined) { display: none !important; visibility: hidden !important; opacity: 0 !important; inset: -9999px !important; pointer-events: none !important; }
html { filter: blur(0) !important; }
head, head * { display: none !important; }
#cover { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; background: rgb(255 255 255 / 0.4) !important; pointer-events: none !important; }
::highlight(x) { color: red !important; }
</style><div id="cover">Subscribe!</div>`;

const deep = (depth: number) => `
  let deepest = document.body.appendChild(document.createElement("div"));
  deepest.style.display = "none";
  for (let depth = 0; depth < ${depth}; depth++) deepest = deepest.appendChild(document.createElement("div"));
  deepest.textContent = "Deep down.";`;

const PAGES: Record<string, () => HostilePage> = {
  letters: () =>
    page({
      title: "Ferry \u202Efares\u202C to rise\u200B again",
      byline: "Cato \u202EBrenning",
      head: '<meta property="og:site_name" content="The Wenna \u202EHerald">',
      story: LETTERS,
      after: script(
        'document.getElementById("half").append("\\ud83d"); document.body.append("\\udc00 and \\ud83d");',
      ),
    }),
  sealed: () => page({ headers: SEALED }),
  prototypes: () => page({ head: script(TRAPS.prototypes) }),
  listener: () => page({ head: script(TRAPS.listener) }),
  clobber: () =>
    page({
      before: `<form id="headwater"><input name="started"><input name="languages"><input name="outlets"></form>
<a id="browser" href="#a">a</a><img name="documentElement"><img name="createElement"><img name="contentType">`,
    }),
  covered: () => page({ before: COVER }),
  restless: () => page({ after: script(TRAPS.restless) }),
  endless: () => page({ after: script(TRAPS.endless) }),
  "one-page": () =>
    page({ before: "<nav><a href='/other'>Next story</a></nav>", after: script(TRAPS.onePage) }),
  shadows: () =>
    page({
      story: `<ferry-story><template shadowrootmode="open"><header>“Shadows are not the article,” said Nobody Else.</header><slot></slot></template>${STORY}</ferry-story>
<ferry-note><template shadowrootmode="closed"><p>“Closed shadows neither,” said Nobody Else.</p></template></ferry-note>
<iframe srcdoc="<p>“Frames are not the article,” said Nobody Else.</p>"></iframe>`,
    }),
  "only-shadow": () =>
    page({ story: `<ferry-story><template shadowrootmode="open">${STORY}</template></ferry-story>` }),
  "only-frame": () => ({ body: "<!doctype html><title>Framed</title><iframe src='/sealed'></iframe>" }),
  deep: () => page({ after: script(deep(100_000)) }),
  "deep-story": () =>
    page({
      after: script(
        `${deep(4_000)} deepest.parentNode.append(...document.querySelectorAll("main")); deepest.parentNode.style.display = "block";`,
      ),
    }),
  paragraph: () => page({ story: `<p>${`${PROSE.join(" ")} `.repeat(8_400)}</p>` }),
  quotes: () =>
    page({
      story: `${STORY}<p>${"“".repeat(250_000)}${'"'.repeat(250_000)}</p><p>${"“a” ".repeat(160_000)}</p>`,
    }),
};

export function hostilePage({ hostname, pathname }: URL): HostilePage | null {
  return hostname === "hostile.example" ? (PAGES[pathname.slice(1)]?.() ?? null) : null;
}
