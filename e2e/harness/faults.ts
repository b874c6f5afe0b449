/** An address → the fault its server has: refusals, loops, endless or broken bodies. Everything else is no fault. */
import type { ServerResponse } from "node:http";
import { deflateSync } from "node:zlib";

type Fault = (response: ServerResponse) => void;

const HTML = { "content-type": "text/html; charset=utf-8" };
const HERALD = "brackwaterherald.example";
const TEN_MEGABYTES = 10 * 1024 * 1024;

/** With a page of words, as error pages have. */
const says =
  (status: number, words: string, headers: Record<string, string> = {}): Fault =>
  (response) =>
    response
      .writeHead(status, { ...HTML, ...headers })
      .end(
        `<!doctype html><html lang="en"><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`,
      );

const leads =
  (location: string, status = 302): Fault =>
  (response) =>
    response.writeHead(status, { location }).end();

const serves =
  (type: string, body: Buffer | string): Fault =>
  (response) =>
    response.writeHead(200, { "content-type": type }).end(body);

/** A live page that goes on as long as somebody listens. */
const endless: Fault = (response) => {
  response
    .writeHead(200, HTML)
    .write(`<!doctype html><html lang="en"><body><article><h1>The siege, live</h1>`);
  const entry = `<p>${"The pumps went on through the hour and nobody came to the gate. ".repeat(500)}</p>`;
  const go = () => {
    // Waits for the reader, so that a slow one does not fill the server's memory.
    while (!response.destroyed && response.write(entry));
  };
  response.on("drain", go);
  go();
};

const silent: Fault = () => {};

const brokenOff: Fault = (response) => {
  response.writeHead(200, { ...HTML, "content-length": "9000" });
  response.write(
    `<!doctype html><html lang="en"><body><article><h1>Pumps fail at lock</h1><p>The pumps at`,
    () => setTimeout(() => response.destroy(), 50),
  );
};

/** An honest page, but too large to be read. */
const large = (): string =>
  `<!doctype html><html lang="en"><body><article><h1>The lock log</h1>${"<p>Level normal, gate shut.</p>\n".repeat(TEN_MEGABYTES / 31)}</article></body></html>`;

const CONSENT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before you continue</title></head><body>
<div id="consent" class="consent-wall"><h2>Before you continue</h2><p>We and our 412 partners store cookies on your device.</p>
<button>Accept all</button> <button>Settings</button></div><div id="app"></div><script>location.hash = "consent";</script></body></html>`;

/** Cut off within its second item, and with a bare ampersand: the story wanted never came through. */
const BROKEN_FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Tarn & Fell Courier</title><link>https://tarncourier.example/</link>
<item><title>Sheep dog trials & tea tent move to Saturday</title><link>https://tarncourier.example/2026/03/dog-trials</link>
<pubDate>Tue, 17 Mar 2026 09:00:00 GMT</pubDate></item>
<item><title>Reservoir`;

const FAULTS: Record<string, Fault> = {
  [`https://${HERALD}/lock/missing`]: says(404, "Page not found"),
  [`https://${HERALD}/lock/withdrawn`]: says(410, "This page has been removed"),
  [`https://${HERALD}/lock/forbidden`]: says(403, "Access denied"),
  [`https://${HERALD}/lock/too-many`]: says(429, "Too many requests", { "retry-after": "3600" }),
  [`https://${HERALD}/lock/broken`]: says(500, "Something went wrong"),
  [`https://${HERALD}/lock/loop`]: leads(`https://${HERALD}/lock/loop/again`),
  [`https://${HERALD}/lock/loop/again`]: leads(`https://${HERALD}/lock/loop`),
  [`http://${HERALD}/lock/moved`]: leads(`https://${HERALD}/2026/03/keeper`, 301),
  "https://go.example/x1": leads(`https://${HERALD}/2026/03/gauge`),
  "https://go.example/x2": leads("http://127.0.0.1:1/lock"),
  "https://go.example/x3": leads("http://10.0.0.8/lock"),
  [`https://${HERALD}/lock/endless`]: endless,
  [`https://${HERALD}/lock/silent`]: silent,
  [`https://${HERALD}/lock/cut-off`]: brokenOff,
  [`https://${HERALD}/lock/picture`]: (response) => serves("image/png", PIXEL)(response),
  [`https://${HERALD}/lock/report`]: serves(
    "application/pdf",
    "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n",
  ),
  [`https://${HERALD}/lock/log`]: (response) => serves("text/html; charset=utf-8", large())(response),
  [`https://${HERALD}/lock/empty`]: serves("text/html; charset=utf-8", ""),
  [`https://${HERALD}/lock/consent`]: serves("text/html; charset=utf-8", CONSENT),
  "https://tarncourier.example/feed.xml": serves("application/rss+xml; charset=utf-8", BROKEN_FEED),
};

/** The signature and a start; nobody is to look further than the type. */
const PIXEL = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), deflateSync(Buffer.alloc(64))]);

/** @returns whether the address has a fault; then the answer is on its way, or never comes. */
export function fails(url: URL, response: ServerResponse): boolean {
  const fault = FAULTS[`${url.protocol}//${url.hostname}${url.pathname}`];
  fault?.(response);
  return !!fault;
}
