/** Page → who made its pictures ("Photo: …"), and which agency its text was taken from ("(Reuters) -", "By AP"). */
import type { Credit } from "../trace";
import agencies from "./agencies.txt?raw";
import type { Chunk, Page } from "./page";
import { creditAtEnd, pictureBy } from "./phrases";

const AGENCIES = new Map(
  agencies
    .trim()
    .split("|")
    .map((name) => [name.toLowerCase(), name]),
);
/** Names of programs that make pictures, and the words that say so. */
const GENERATED =
  /\b(?:AI|KI|IA|ИИ|ШІ)[- ]?(?:generated|generiert\w*|created|made|image|illustration|généré\w*|generad[oa])|\b(?:generated|created|made|generiert|erstellt) (?:by|with|using|mit|von) (?:an? )?(?:AI|KI|artificial intelligence|künstlicher Intelligenz)\b|\b(?:Midjourney|DALL[-·. ]?E|Grok|ChatGPT|OpenAI|Stable Diffusion|Adobe Firefly|Gemini|Ideogram|Copilot)\b|сгенерирован|згенерован|generado con IA|générée? par (?:l['’])?IA/iu;

/** How far before the first paragraph a picture may stand that belongs to the article. */
const BEFORE = 25;
const LONGEST_CAPTION = 400;

/** @param chosen the chunks that are the article. @param authors as read. */
export function creditsOf(page: Page, chosen: Chunk[], authors: string[]): Credit[] {
  const found = [...pictures(page, chosen), ...wires(chosen, authors)];
  const seen = new Set<string>();
  return found.filter(({ kind, name, text }) => {
    const key = `${kind} ${(name ?? text).toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function pictures(page: Page, chosen: Chunk[]): Credit[] {
  const article = new Set(chosen);
  const first = (chosen[0]?.index ?? 0) - BEFORE;
  const last = chosen.at(-1)?.index ?? 0;
  return page.chunks
    .filter(({ index }) => index >= first && index <= last + 1)
    .filter((chunk) => !article.has(chunk) && chunk.linked < 0.9 && chunk.text.length < LONGEST_CAPTION)
    .flatMap(({ text }) => pictureCredit(text) ?? []);
}

/** `A ferry in fog. Photo: Ada Vale / Norwire` → "Ada Vale / Norwire". */
export function pictureCredit(caption: string): Credit | null {
  if (NO_CREDIT.test(caption)) return null;
  const marked = pictureBy.exec(caption) ?? WITHIN.exec(caption);
  const atEnd = creditAtEnd.exec(caption)?.[0];
  const words = marked
    ? caption.slice(marked.index + marked[0].length)
    : atEnd?.replace(/^[\s(©|/]+|[\s.)\]]+$/g, "");
  // A bar parts anything from anything: "12:01 PM | Updated", "Business | A headline".
  if (!words?.trim() || (!marked && atEnd?.startsWith("|") && !LIBRARY.test(words))) return null;
  const generated = GENERATED.test(caption);
  return { kind: "picture", text: caption, name: nameIn(words), generated };
}

const LIBRARY = /getty|shutterstock|istock|alamy|imago|picture alliance|\b(?:AP|AFP|EPA|dpa|Reuters)\b/i;
/** Copyright notices of the page, and times. */
const NO_CREDIT = /all rights reserved|may not be (?:published|reproduced)|privacy policy|\d{1,2}:\d{2}/i;

/** In the middle of a caption: "… on Thursday. Photo: Ada Vale". */
const WITHIN =
  /(?:^|[.!?)"”|]\s*|\(\s*)(?:photo(?:graph)?s?|pictures?|images?|illustrations?|credit|fotos?|bilde?r?|foto|crédit|credito|crédito|фото)\s*(?:credit|courtesy of|by)?\s*[:：©/]\s*|\(\s*(?:photo(?:graph)?s?|pictures?|images?|illustrations?|fotos?)\s+(?:by|courtesy of)\s+|©\s*(?:\d{4}\s*)?/iu;

/** The name that opens the words: up to a stop, a bracket, or what says how the picture was made. */
function nameIn(words: string): string | null {
  const name = words
    .replace(/^(?:courtesy of\b|(?:of|by|credit)\b|[:：/©|\s])+/i, "")
    .replace(/^\d{4}\s*/, "")
    .split(/[,;|([\])]|\.(?:\s|$)|\s[–—]\s|(?<=\S)\s+(?:via|AI|KI|IA)\b/u)[0]
    ?.trim();
  return name && name.length < 80 && /\p{L}/u.test(name) ? name : null;
}

function wires(chosen: Chunk[], authors: string[]): Credit[] {
  const texts = chosen.map((chunk) => chunk.text);
  const found = [dateline(texts[0] ?? "") ?? dateline(texts[1] ?? ""), ...texts.slice(-3).map(footer)];
  const bylines = authors.map((author) => {
    const name = agencyOf(author);
    return name ? wire(author, name) : null;
  });
  return [...found, ...bylines].filter((credit) => credit !== null);
}

const wire = (text: string, name: string | null): Credit => ({ kind: "wire", text, name, generated: false });

const agencyOf = (name: string): string | null => AGENCIES.get(name.trim().toLowerCase()) ?? null;

/** `NORRBY, May 4 (Reuters) - The harbour …`, `NORRBY (dpa) — …`, `(AP) The harbour …` */
export function dateline(text: string): Credit | null {
  const found = /^(?:[^().!?“"]{0,60}\s)?\(([^()]{2,40})\)\s*(?:[-–—:]+\s*|(?=\p{Lu}))/u.exec(text);
  const names = (found?.[1] ?? "").split("/").map(agencyOf);
  const name = names.find((one) => one !== null);
  return found && name ? wire(found[0].trim(), name) : null;
}

/** `(Reporting by …; editing by …)`, `Additional reporting by Norwire`, `With files from The Canadian Press`, `Source: dpa`, `dpa/abc`. */
export function footer(text: string): Credit | null {
  if (text.length > 300) return null;
  const slug = /^\(?\s*(\p{L}[\p{L} .-]{1,29})\s*(?:\/[\p{L}, /.-]*)?\)?$/u.exec(text);
  const agency = slug && agencyOf(slug[1] ?? "");
  if (agency) return wire(text, agency);
  const found = FOOTER.exec(text);
  if (!found) return null;
  const named = (found[1] ?? "").split(/[;.)]/)[0]?.trim() ?? "";
  return wire(text, named.length < 60 && !/,| and /.test(named) ? named : null);
}

const FOOTER =
  /^[([]?\s*(?:(?:additional )?reporting (?:by|from)|with (?:files|reporting|material|contributions?) (?:from|by)|(?:source|quelle|fuente|fonte|источник|джерело)\s*:|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published) (?:in|on|by|at))\s*(.+)$/iu;
