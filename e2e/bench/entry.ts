/** What the benchmark runs in a page: the whole analysis, Readability alone, and the search for statements alone. */
import { Readability } from "@mozilla/readability";
import { trace } from "../../src/find";
import { knowledgeOf } from "../../src/find/register";
import { read } from "../../src/read";
import type { Story } from "../../src/trace";

const story = (): Story | null => {
  const reading = read(document, location.href);
  return "failed" in reading ? null : reading;
};

/** How often the search is run at a stretch: a single page is over before the engine has compiled it. */
const ROUNDS = 20;

Object.assign(globalThis, {
  bench: {
    nothing: () => 0,
    analysis() {
      const found = story();
      return found ? trace(found, knowledgeOf(found.article.language), "").attributions.length : -1;
    },
    readability: () => new Readability(document.cloneNode(true) as Document).parse()?.length ?? -1,
    prepare() {
      const found = story();
      Object.assign(globalThis, { found });
      return found ? found.article.text.split(/\s+/).length : 0;
    },
    find: () => {
      const { found } = globalThis as { found?: Story };
      if (found)
        for (let round = 0; round < ROUNDS; round++) trace(found, knowledgeOf(found.article.language), "");
      return ROUNDS;
    },
  },
});
