/** Document → the story's title, without the name of its outlet. */
import type { Linked } from "./jsonld";
import type { Meta } from "./meta";
import { select } from "./own";

const clean = (text: string | null | undefined): string =>
  (text ?? "")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Cuts " - Outlet", " | Section | Outlet" from the end; `known` is the outlet's name where the page gives it. */
export function withoutOutlet(title: string, known: readonly string[]): string {
  let at = title;
  for (let i = 0; i < 3; i++) {
    const match = at.match(/^(.+?)\s+(?:[-–—|»:·•]|::)\s+([^|»·•]{2,60})$/u);
    const parts = at.split(/\s+(?:[-–—|»·•]|::)\s+/u);
    const tail = parts.at(-1) ?? "";
    if (
      !match ||
      parts.length < 2 ||
      !known.some((name) => key(tail) === key(name) || key(tail).endsWith(` ${key(name)}`))
    )
      break;
    at = at.slice(0, at.lastIndexOf(tail)).replace(/\s+(?:[-–—|»·•]|::)\s+$/u, "");
  }
  return at;
}

export function titleOf(document: Document, meta: Meta, ld: Linked): string {
  const tag = clean(
    select(document, "head > title")[0]?.textContent ?? select(document, "title")[0]?.textContent,
  );
  const og = clean(meta("og:title", "twitter:title"));
  const headline = clean(typeof ld.article?.headline === "string" ? ld.article.headline : "");
  const headings = select(document, "h1")
    .map((heading) => clean(heading.textContent))
    .filter(Boolean);
  const known = [meta("og:site_name"), ld.site, meta("application-name")].filter((name) => name !== null);
  // A heading that the page also declares is the title as readers see it.
  const declared = [og, headline, tag].map(key);
  const shown = headings.find(
    (heading) => key(heading) && declared.some((other) => other.includes(key(heading))),
  );
  return withoutOutlet(shown || og || headline || headings[0] || tag, known);
}
