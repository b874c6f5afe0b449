/** The little markup of stories → HTML: `[words](url)`, `> ` a quotation, `## ` a sub-heading, `<…` as it stands. */

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text → text that may stand in HTML or XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const LINK = /\[([^\]]+)\]\((https?:[^)]+)\)/g;

/** Words of one line; straight quotation marks stay as they are, for pages differ in them. */
export const inline = (text: string): string =>
  escaped(text)
    .replaceAll("&quot;", '"')
    .replace(LINK, (_, words, url) => `<a href="${url}">${words}</a>`);

/** "> words" or "> (https://…) words", the address being the quotation's `cite`. */
function quotation(block: string): string {
  const text = block.replace(/^> ?/gm, "");
  const [, url, words] = text.match(/^\((https?:[^)]+)\) ([\s\S]*)$/) ?? [null, null, text];
  return `<blockquote${url ? ` cite="${url}"` : ""}><p>${inline(words ?? "")}</p></blockquote>`;
}

function block(source: string): string {
  if (source.startsWith("<")) return source;
  if (source.startsWith("> ")) return quotation(source);
  if (source.startsWith("## ")) return `<h2>${inline(source.slice(3))}</h2>`;
  return `<p>${inline(source)}</p>`;
}

const blocks = (body: string): string[] => body.split(/\n{2,}/).filter(Boolean);

export const toHtml = (body: string): string => blocks(body).map(block).join("\n");

/** The words alone. */
export const textOf = (body: string): string =>
  body
    .replace(LINK, "$1")
    .replace(/<[^>]*>/g, " ")
    .replace(/^(> |## )/gm, "");
