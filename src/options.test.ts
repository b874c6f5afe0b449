import { expect, test } from "vitest";

// The polyfill wants to find itself in an extension; nothing of the browser is called here.
Object.assign(globalThis, { chrome: { runtime: { id: "headwater" } } });
const { defaults, withDefaults } = await import("./options");

test.each([
  ["nothing stored", {}, defaults],
  ["what was set", { copyFormat: "json", cardDelay: 0 }, { ...defaults, copyFormat: "json", cardDelay: 0 }],
  [
    "all forms",
    { highlight: { direct: false, mixed: true, indirect: false } },
    { ...defaults, highlight: { direct: false, mixed: true, indirect: false } },
  ],
  ["forms of another version", { highlight: { quoted: true } }, defaults],
  ["values of another type", { copyFormat: 7, cardDelay: "soon", highlight: null }, defaults],
  ["sites", { always: ["harrow.example"] }, { ...defaults, always: ["harrow.example"] }],
  ["sites that are none", { always: [7] }, defaults],
  ["a style of another version", { style: "glow" }, defaults],
  ["a delay nobody waits for", { cardDelay: 60_000 }, defaults],
  ["an option of another version", { theme: "dark" }, defaults],
])("%s", (_, stored, options) => {
  expect(withDefaults(stored)).toEqual(options);
});
