import { expect, test } from "vitest";
import { unescaped } from "./entities";

test.each([
  ["Holm &amp; Son", "Holm & Son"],
  ["S&oacute;n, &Aring;se, Fran&ccedil;ois, M&uuml;ller", "Són, Åse, François, Müller"],
  ["the town&#8217;s &#x201c;quay&#x201D;", "the town’s “quay”"],
  ["a &ndash; b&hellip;", "a – b…"],
  ["Holm & Son; R&D;", "Holm & Son; R&D;"],
  ["&nothing; &#99999999; &#9999999;", "&nothing; &#99999999; &#9999999;"],
  ["", ""],
])("%j → %j", (text, made) => {
  expect(unescaped(text)).toBe(made);
});
