/** Document → the story's title, without the name of its outlet. */
import type { Outlet } from "../trace";
import type { Linked } from "./jsonld";
import type { Meta } from "./meta";
import { select } from "./own";

/** Characters: longer than any title. */
const LONGEST = 1000;

const clean = (text: string | null | undefined): string =>
  (text ?? "")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);

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

/** @param outlet whose name is no title. */
export function titleOf(document: Document, meta: Meta, ld: Linked, outlet: Outlet | null): string {
  const texts = (selector: string): string[] =>
    select(document, selector)
      .map((element) => clean(element.textContent))
      .filter((text) => key(text) !== "");
  const tag = texts("head > title")[0] ?? texts("title")[0] ?? "";
  const og = clean(meta("og:title", "twitter:title"));
  const headline = clean(typeof ld.article?.headline === "string" ? ld.article.headline : "");
  const site = [meta("og:site_name"), ld.site, meta("application-name"), outlet?.name, outlet?.domain];
  const known = site.filter((name) => typeof name === "string");
  const declared = [og, headline, tag].filter(Boolean);
  // A heading that the page also declares is the title as readers see it. Some pages keep `h1` for their own name.
  const headings = texts("h1");
  const isTitle = (text: string): boolean => !isOneOf(text, known);
  const shown = [...headings, ...texts("h2")].find(
    (heading) => isTitle(heading) && declared.some((title) => covers(heading, title)),
  );
  const title = shown ?? [og, headline, ...headings, tag].find((text) => text && isTitle(text));
  return withoutOutlet(title ?? tag, known);
}

const isOneOf = (text: string, names: readonly string[]): boolean =>
  names.some((name) => key(name) === key(text));

/** Whether the heading is in the declared title, and most of it but for the names of outlet and section. */
const covers = (heading: string, title: string): boolean =>
  key(title).includes(key(heading)) && key(heading).length > 0.3 * key(title).length;
