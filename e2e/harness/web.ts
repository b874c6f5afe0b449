/** e2e/web, one folder a host → a web of our own: every host under .example, http and https on one port. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import { fails } from "./faults";
import { generated } from "./generated";
import { serviceAnswer } from "./services";
import { siteAnswer } from "./sites";

const FOLDER = join(import.meta.dirname, "../web");
const CERTIFICATE = readFileSync(join(import.meta.dirname, "certificate.pem"));
const TLS_HANDSHAKE = 0x16;
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".pdf": "application/pdf",
};

/** What a site's pages are made from, no pages themselves. */
const OF_STORIES = /\/site\.json$|\.story$/;

export interface Web {
  port: number;
  /** Every request so far, as "GET https://host/path", in order of arrival. */
  requests: string[];
  close(): Promise<void>;
}

/** What browsers ask of their makers, with or without an extension. */
const OF_BROWSERS =
  /^https?:\/\/([\w-]+\.)*(google|googleapis|gstatic|gvt1|microsoft|mozilla|firefox)\.(com|net|org)[:/]/;

/** The requests since so many had come, without those browsers make on their own. */
export const asked = ({ requests }: Web, since: number): string[] =>
  requests.slice(since).filter((request) => !OF_BROWSERS.test(request.split(" ")[1] ?? ""));

export async function startWeb(): Promise<Web> {
  const requests: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", `${scheme}://${request.headers.host}`);
    requests.push(`${request.method} ${url.href}`);
    respond(url, response);
  };
  const plain = createServer(answer("http"));
  const secure = createSecureServer({ cert: CERTIFICATE, key: CERTIFICATE }, answer("https"));
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => {}));
    socket.once("data", (first) => {
      socket.pause().unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.address() as AddressInfo).port, requests, close: () => close(server, sockets) };
}

function respond(url: URL, response: ServerResponse): void {
  if (fails(url, response)) return;
  const service = serviceAnswer(url);
  if (service)
    return void response.writeHead(service.status, { "content-type": service.type }).end(service.body);
  const told = siteAnswer(url);
  if (told) return void response.writeHead(200, { "content-type": told.type }).end(told.body);
  const made = generated(url);
  if (made)
    return void response.writeHead(200, { "content-type": TYPES[made.type], ...made.headers }).end(made.body);
  const file = fileOf(url);
  if (!file) return void response.writeHead(404, { "content-type": "text/plain" }).end("No such page.");
  const headers = new Headers({ "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  for (const [name, value] of extraHeaders(file)) headers.set(name, value);
  response.writeHead(200, Object.fromEntries(headers)).end(readFileSync(file));
}

/** "/a" is a.html, "/" index.html; what a host has not itself, the folder "_any" may have for all. */
function fileOf(url: URL): string | undefined {
  const path = normalize(decodeURIComponent(url.pathname));
  const paths = [join(FOLDER, url.hostname, path), join(FOLDER, "_any", path)];
  const files = paths.flatMap((file) => [file, `${file}.html`, join(file, "index.html")]);
  return files.find((file) => existsSync(file) && statSync(file).isFile() && !OF_STORIES.test(file));
}

/** A page may have a file of headers beside it: "page.html.headers", one "name: value" a line. */
function extraHeaders(file: string): [string, string][] {
  const beside = `${file}.headers`;
  if (!existsSync(beside)) return [];
  const lines = readFileSync(beside, "utf8").trim().split("\n");
  return lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
}

function close(server: Server, sockets: Set<Socket>): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    for (const socket of sockets) socket.destroy();
  });
}
