/** The words selected in the page → the reader is asked who said them, and the statement that makes. */
import type { Adding } from "../messages";
import type { Reading } from "../read";
import { wordsOf } from "../statement";
import type { Change, Trace } from "../trace";
import { selectedIn } from "./selected";
import { whose } from "./whose";

export interface Questions {
  /** @param reading the page as it is now; null where it cannot be read any more. */
  about(trace: Trace, reading: Reading | null, answers: Answers): Adding;
  /** Takes back what was asked last. */
  stop(): void;
}

interface Answers {
  /** They are of that statement. */
  known(id: string): void;
  /** The reader says who said them. */
  add(change: Change): void;
}

export function questions(document: Document): Questions {
  let lifetime = new AbortController();
  return {
    stop: () => lifetime.abort(),
    about(trace, reading, { known, add }) {
      const words = selectedIn(document, trace, reading);
      if (!words) return "nothing";
      const { ranges, content, statement } = words;
      lifetime.abort();
      if (statement !== null) {
        known(statement);
        return "known";
      }
      lifetime = new AbortController();
      const { sources, article } = trace;
      const excerpt = content && wordsOf(trace, content);
      const marked = { ranges, excerpt, sources, language: article.language };
      void whose(document, marked, lifetime.signal).then(
        (path) => path && content && add({ what: "add", content, path }),
      );
      return "asking";
    },
  };
}
