/** An address of a service for finding pages → its answer, in the form its documentation tells. */

const ICE = "https://imsdaldispatch.example/ice-road-stays-shut";
const GONE = "https://brackwaterherald.example/lock/missing";
const COPY = "https://web.archive.org/web/20260301000000/https://brackwaterherald.example/lock/missing";

export interface Answer {
  status: number;
  type: string;
  body: string;
}

const json = (value: unknown): Answer => ({
  status: 200,
  type: "application/json",
  body: JSON.stringify(value),
});

export function serviceAnswer(url: URL): Answer | null {
  switch (url.host + url.pathname) {
    case "api.gdeltproject.org/api/v2/doc/doc":
      return gdelt(url.searchParams.get("query") ?? "");
    case "archive.org/wayback/available":
      return json({ archived_snapshots: url.searchParams.get("url") === GONE ? { closest: snapshot } : {} });
    case "web.archive.org/web/20260301000000/https://brackwaterherald.example/lock/missing":
      return { status: 200, type: "text/html; charset=utf-8", body: page };
    default:
      return null;
  }
}

/** Knows one story, and is asked too often by whoever asks for another outlet's. */
function gdelt(query: string): Answer {
  if (!query.includes("domainis:imsdaldispatch.example"))
    return { status: 429, type: "text/plain", body: "Please limit requests to one every 5 seconds." };
  const article = { url: ICE, title: "No ice road over Ims this year", seendate: "20260315T060000Z" };
  return json({ articles: [{ ...article, domain: "imsdaldispatch.example", language: "English" }] });
}

const snapshot = {
  available: true,
  url: COPY.replace("https:", "http:"),
  timestamp: "20260301000000",
  status: "200",
};

const page = `<!doctype html><html lang="en"><head><title>The gate that opens outward</title></head><body><main><article>
<h1>The gate that opens outward</h1><p>The lower gate of the lock at Brackwater had been hung the wrong way round, lock engineer
Hugo Stam told the Brackwater Herald on Monday, and it took a winter of leaks before anybody thought to look at the hinges.</p>
<p>Mr Stam has walked past it every morning since 1998. The council has promised to turn it round before the boats come back.</p>
</article></main></body></html>`;
