/** An address → what the web of stories answers, for tests without a browser. */
import { type IncomingHttpHeaders, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { Web } from "./web";

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Milliseconds without a byte; a busy machine needs some. */
const PATIENCE = 4000;

/** Redirects are not followed. Of the body comes no more than the first bytes, since one page never ends. */
export const getter =
  ({ port }: Web) =>
  (address: string, most = 20_000_000): Promise<Got> => {
    const url = new URL(address);
    const send = url.protocol === "https:" ? secureRequest : plainRequest;
    const options = {
      host: "127.0.0.1",
      port,
      path: url.pathname + url.search,
      headers: { host: url.host },
      rejectUnauthorized: false,
    };
    return new Promise((got, failed) => {
      const asked = send(options, (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        const done = () =>
          got({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        response.on("data", (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size <= most) return;
          asked.destroy();
          done();
        });
        response.on("end", done).on("error", failed);
      });
      asked.setTimeout(PATIENCE, () => asked.destroy(new Error("silent"))).on("error", failed);
      asked.end();
    });
  };
