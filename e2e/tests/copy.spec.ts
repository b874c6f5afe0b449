/** Each way to copy, read back from the clipboard. */
import type { Trace } from "../../src/trace";
import { copied } from "../harness/clipboard";
import { expect, STORY, test } from "../harness/test";

const TITLE = "Selwick dredging halted after laboratory finds mercury";

test("Markdown", async ({ traced }) => {
  const clipboard = await copied(await traced(STORY), "Markdown");
  expect(Object.keys(clipboard)).toEqual(["text/plain"]);
  const markdown = clipboard["text/plain"];
  expect(markdown).toMatch(new RegExp(`^# .*${TITLE}`, "m"));
  expect(markdown).toContain("The Harrow Courier");
  expect(markdown).toContain("Edda Krol");
  expect(markdown).toMatch(/^\[\^\d+\]: .*<http:\/\/tidelines\.example\/episodes\/41/m);
});

test("plain text", async ({ traced }) => {
  const clipboard = await copied(await traced(STORY), "plain text");
  expect(Object.keys(clipboard)).toEqual(["text/plain"]);
  expect(clipboard["text/plain"]).toContain(TITLE);
  expect(clipboard["text/plain"]).toContain("Amara Osei");
  expect(clipboard["text/plain"]).not.toContain("](");
});

test("rich text, with the plain text for fields that take no other", async ({ traced }) => {
  const popup = await traced(STORY);
  const plain = await copied(popup, "plain text");
  const clipboard = await copied(popup, "rich text");
  expect(Object.keys(clipboard).sort()).toEqual(["text/html", "text/plain"]);
  expect(clipboard["text/plain"]).toBe(plain["text/plain"]);
  const html = clipboard["text/html"] ?? "";
  expect(html).toContain(TITLE);
  expect(html).toMatch(/<h\d/);
  expect(html).toMatch(/<a [^>]*href="http:\/\/tidelines\.example\/episodes\/41/);
});

test("JSON: the trace itself", async ({ traced }) => {
  const clipboard = await copied(await traced(STORY), "JSON");
  const trace = JSON.parse(clipboard["text/plain"] ?? "") as Trace;
  expect(trace.schema).toBe("source-trace/1");
  expect(trace.article.title).toBe(TITLE);
  expect(trace.article.url).toBe(STORY);
  const names = new Map(trace.sources.map(({ id, name }) => [id, name]));
  const paths = trace.attributions.map(({ path }) => path.map((id) => names.get(id)).join(" → "));
  expect(paths).toContain("Edda Krol");
  for (const { content } of trace.attributions) expect(content.length).toBeGreaterThan(0);
});
