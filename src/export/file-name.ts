/** Trace → the name of the file it is saved in: outlet, title and day, in signs that every system takes. */
import type { Trace } from "../trace";

/** UTF-8 bytes of a name without its extension: most systems take 255 for all of it, and a browser may add " (1)". */
const LONGEST = 160;

/** What Windows, macOS or Linux keep for themselves, control characters, those that turn the direction, half characters. */
const FORBIDDEN = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

/** @returns "Harrow Courier - Selwick dredging halted - 2026-03-14.md" */
export function fileName({ article, tracedAt }: Trace, extension: string): string {
  // With a day in it, no name is one that Windows keeps for its devices.
  const day = (/^\d{4}-\d\d-\d\d/.exec(article.published ?? "") ?? [tracedAt.slice(0, 10)])[0];
  const names = [article.outlet?.name ?? "", article.title].map(safe).filter(Boolean);
  const name = cut(names.join(" - "), LONGEST - day.length - " - ".length);
  return `${[name, day].filter(Boolean).join(" - ")}.${extension}`;
}

const safe = (text: string) =>
  text
    .slice(0, 4 * LONGEST)
    .normalize("NFC")
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    // A dot in front hides a file, one at the end is dropped.
    .replace(/^[\s.~-]+|[\s.]+$/g, "");

/** Cut after a whole word where there is one, never within a character. */
function cut(text: string, bytes: number): string {
  const lengthOf = (part: string) => new TextEncoder().encode(part).length;
  if (lengthOf(text) <= bytes) return text;
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (lengthOf(characters.join("")) > bytes) characters.pop();
  const kept = characters.join("");
  return (/^.{40,}(?=\s\S*$)/su.exec(kept)?.[0] ?? kept).replace(/[\s\p{P}]+$/u, "");
}
