import { expect, test } from "vitest";
import { statements, webAddress } from "./statement";
import type { Attribution, Form, Source, Trace } from "./trace";

const source = (id: string, name: string): Source => ({
  id,
  name,
  kind: "person",
  role: null,
  domain: null,
  mentions: [],
});

/** A trace of a text whose content is marked by brackets, which are not part of it. */
function traceOf(marked: string, form: Form, path: string[]): Trace {
  const content: Attribution["content"] = [];
  let text = "";
  for (const piece of marked.split(/([[\]])/)) {
    if (piece === "[") content.push({ start: text.length, end: text.length });
    else if (piece === "]") (content.at(-1) ?? { end: 0 }).end = text.length;
    else text += piece;
  }
  const cue = { start: text.indexOf("said"), end: text.indexOf("said") + 4 };
  const attribution: Attribution = {
    id: "a1",
    sentence: { start: 0, end: text.length },
    source: null,
    cue: cue.start < 0 ? null : cue,
    content,
    form,
    path,
    hedged: false,
    setting: null,
    confidence: 1,
    pattern: "",
    original: null,
  };
  return {
    schema: "source-trace/1",
    generator: { name: "Headwater", version: "0" },
    tracedAt: "2026-03-14T08:20:00Z",
    article: {
      url: null,
      canonicalUrl: null,
      title: "",
      outlet: null,
      authors: [],
      published: null,
      language: "en",
      text,
      credits: [],
    },
    sources: [source("s1", "Norwire"), source("s2", "Edda Krol")],
    attributions: [attribution],
  };
}

test("the speaker is the last of the path, those before are the way", () => {
  const [statement] = statements(
    traceOf("Krol said [it was late], Norwire reports.", "indirect", ["s1", "s2"]),
  );
  expect(statement).toMatchObject({
    speaker: { name: "Edda Krol" },
    via: [{ name: "Norwire" }],
    cue: "said",
  });
});

test("a statement of nobody's, without a cue", () => {
  const [statement] = statements(traceOf("[It was late.]", "indirect", []));
  expect(statement).toMatchObject({ speaker: null, via: [], cue: null });
});

test.each([
  [
    "“We asked,” Krol said, “and were told to wait.”",
    "direct",
    "[“We asked,”] Krol said, [“and were told to wait.”]",
  ],
])("the excerpt of %s", (_, form, marked) => {
  const [statement] = statements(traceOf(marked, form as Form, ["s2"]));
  expect(statement?.excerpt).toBe("“We asked,” … “and were told to wait.”");
  expect(statement?.quoted).toBe("and were told to wait.");
});

test.each<[string, Form, string]>([
  ["[it was late] she said", "indirect", ""],
  ["[the delay “a failure of plain courtesy”] she said", "mixed", "a failure of plain courtesy"],
  ['[a "hard" and "very long" winter] she said', "mixed", "very long"],
  ["[the mayor’s ‘old friend’] she said", "mixed", "old friend"],
  ["[«Il est trop tard»] she said", "direct", "Il est trop tard"],
  ["[„Es ist zu spät“] she said", "direct", "Es ist zu spät"],
  ["“[Nobody is to touch it]” she said", "direct", "Nobody is to touch it"],
  ["[“It runs on] [and ends here in this line.”] she said", "direct", "and ends here in this line."],
])("the quoted words of %s", (marked, form, quoted) => {
  expect(statements(traceOf(marked, form, ["s2"]))[0]?.quoted).toBe(quoted);
});

test.each([
  ["https://norwire.example/wire/silt", true],
  ["HTTP://norwire.example/", true],
  ["javascript:alert(1)", false],
  ["data:text/html,hello", false],
  ["file:///etc/hosts", false],
  [undefined, false],
])("a link may lead to %s: %s", (url, may) => {
  expect(webAddress(url)).toBe(may ? url : null);
});
