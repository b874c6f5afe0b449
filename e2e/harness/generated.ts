/** Pages of the web too large, or too foreign, to stand in a folder: their address → their content. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hostilePage } from "./hostile-pages";

interface Generated {
  type: ".html" | ".js";
  body: string | Buffer;
  headers?: Record<string, string>;
}

const TEN_MEGABYTES = 10 * 1024 * 1024;

export function generated(url: URL): Generated | null {
  switch (url.host + url.pathname) {
    case "framework.example/preact.js":
      return { type: ".js", body: readFileSync(createRequire(import.meta.url).resolve("preact")) };
    case "long.example/story":
      return { type: ".html", body: longPage(TEN_MEGABYTES) };
    case "crowd.example/story":
      return { type: ".html", body: crowdedPage() };
    default: {
      const hostile = hostilePage(url);
      return hostile && { type: ".html", ...hostile };
    }
  }
}

/** A live blog that never ended. */
function longPage(size: number): string {
  const entry = (count: number) =>
    `<p>The ferry's entry ${count} in the harbour log is short and tells of the tide, the wind and the queue at the ramp. ` +
    `"Boat ${count} was late again," harbour master Edda Krol said on the quay.</p>\n`;
  const entries: string[] = [];
  for (let length = 0, count = 1; length < size; count++) {
    const next = entry(count);
    length += next.length;
    entries.push(next);
  }
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The log of the Wenna ferry</title></head>' +
    `<body><main><article><h1>The log of the Wenna ferry</h1>\n${entries.join("")}</article></main></body></html>`
  );
}

const FIRST = "Ada Bo Clara Edda Ina Jonas Maud Olaf Petra Ruth".split(" ");
const LAST = "Brandt Holm Krol Lanz Morrow Osei Pike Tallis Vik Whitlow".split(" ");

/** A vote, and what a hundred people said of it. */
function crowdedPage(): string {
  const said = FIRST.flatMap((first, at) =>
    LAST.map(
      (last, among) =>
        `<p>"Boat ${10 * at + among + 1} lay in the harbour all winter, and nobody asked for it," ${first} ${last} said.</p>`,
    ),
  );
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A hundred skippers speak of the vote</title></head>' +
    "<body><main><article><h1>A hundred skippers speak of the vote</h1>" +
    `<p>The harbour vote took all day, and every skipper was heard.</p>\n${said.join("\n")}</article></main></body></html>`
  );
}
