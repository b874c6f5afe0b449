/** What hostile pages run: code for the page's own world, as text. */

/** Everything that reads a page, throws, lies, or says the wrong thing; what the page itself needs, it took before. */
const prototypes = `
  const broken = () => { throw new Error("broken by the page"); };
  for (const [owner, names] of [
    [Array.prototype, ["map", "filter", "find", "flatMap", "some", "join", "push", "forEach", Symbol.iterator]],
    [String.prototype, ["slice", "trim", "split", "replace", "match", "startsWith", "toLowerCase", "normalize"]],
    [Object, ["keys", "entries", "fromEntries", "assign"]],
    [Map.prototype, ["get", "set", "has"]],
    [Set.prototype, ["add", "has"]],
    [Promise.prototype, ["then", "finally"]],
    [RegExp.prototype, ["exec", "test"]],
    [JSON, ["parse", "stringify"]],
    [Node.prototype, ["cloneNode", "appendChild", "append", "contains", "compareDocumentPosition", "getRootNode"]],
    [Document.prototype, ["querySelector", "querySelectorAll", "createElement", "createRange", "createTreeWalker", "addEventListener"]],
    [Element.prototype, ["getAttribute", "attachShadow", "matches", "getBoundingClientRect", "append", "remove"]],
    [Range.prototype, ["setStart", "setEnd", "toString", "getClientRects", "cloneRange"]],
    [EventTarget.prototype, ["addEventListener", "dispatchEvent"]],
    [CSSStyleSheet.prototype, ["replaceSync"]],
    [HTMLElement.prototype, ["showPopover", "hidePopover", "focus"]],
    [HighlightRegistry.prototype, ["get", "set", "delete", "keys"]],
  ]) for (const name of names) Object.defineProperty(owner, name, { value: broken });
  for (const name of ["textContent", "childNodes", "firstChild", "isConnected", "nodeType"])
    Object.defineProperty(Node.prototype, name, { get: broken, set: broken });
  for (const name of ["MutationObserver", "Highlight", "Range", "AbortController", "Promise", "setTimeout", "fetch"])
    Object.defineProperty(window, name, { value: broken });
  Object.defineProperty(Object.prototype, "failed", { get: () => "no-article", set() {} });
`;

/** Hears whatever can be heard, calls whatever might answer, and tries the doors by which extensions are known. */
const listener = `
  window.heard = [];
  const note = (what) => window.heard.push(String(what));
  for (const type of ["message", "messageerror", "headwater", "storage", "securitypolicyviolation", "error"])
    addEventListener(type, (event) => note(type + " " + (event.data ?? event.message ?? "")), true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { note("attachShadow " + this.localName); return attach.call(this, init); };
  const look = (node) => node.nodeType === 1 && note("node " + node.outerHTML + (node.shadowRoot ? " open" : ""));
  const watch = new MutationObserver((all) => { for (const { addedNodes } of all) addedNodes.forEach(look); });
  addEventListener("DOMContentLoaded", () => watch.observe(document, { childList: true, subtree: true }));
  const forge = () => {
    for (const call of ["click", "trace", "show", "light", "correct", "undo", "fetch", "part", "go", "start", "forget"])
      for (const to of ["page", "popup", "background"])
        postMessage({ to, call, args: [] , forged: true }, "*");
    for (const key of ["Escape", "Enter"])
      for (const type of ["keydown", "keyup"])
        document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const type of ["pointermove", "pointerleave", "click"])
      document.dispatchEvent(new PointerEvent(type, { clientX: 300, clientY: 300, bubbles: true }));
    window.forged = (window.forged ?? 0) + 1;
  };
  setInterval(forge, 100);
  window.tryDoors = async (id) => {
    const files = ["manifest.json", "content.js", "follow.js", "outlets.js", "popup/index.html", "library/index.html"];
    const doors = files.flatMap((file) => ["chrome-extension://" + id + "/" + file, "moz-extension://" + id + "/" + file]);
    const opened = await Promise.all(doors.map((door) => fetch(door).then(() => door, () => null)));
    const send = globalThis.chrome?.runtime?.sendMessage ?? globalThis.browser?.runtime?.sendMessage;
    return [...opened.filter(Boolean), ...(send ? ["runtime.sendMessage"] : [])];
  };
`;

/** Takes its story away while it is read, and brings it back by and by; never rests. */
const restless = `
  const main = document.querySelector("main");
  const article = main.querySelector("article");
  const copies = [...article.children].map((child) => child.cloneNode(true));
  setInterval(() => document.title = "Ferry fares " + performance.now(), 10);
  setInterval(() => main.append(document.createElement("i")), 40);
  document.addEventListener("redraw", () => {
    article.replaceChildren();
    copies.forEach((copy, i) => setTimeout(() => article.append(copy.cloneNode(true)), 700 + 150 * i));
  });
`;

/** Each time the end comes into view another story is put below. */
const endless = `
  let stories = 0;
  addEventListener("scroll", () => {
    if (innerHeight + scrollY < document.documentElement.scrollHeight - 200 || stories > 30) return;
    const next = document.createElement("article");
    next.innerHTML = "<h2>Story " + ++stories + "</h2>" + "<p>“The pier will be painted green this year,” said harbour master Olaf Brandt, who has waited for it long enough to be glad of any colour at all.</p>".repeat(4);
    document.querySelector("main").append(next);
  });
  document.body.style.cssText = "font-size: 40px";
`;

/** Goes to another story without loading a page, and back again. */
const onePage = `
  const article = document.querySelector("article");
  const first = article.innerHTML;
  const other = "<h1>Pier to be painted green</h1><p class=byline>By Ina Morrow</p>" +
    "<p>“Any colour is better than rust,” said harbour master Olaf Brandt, who has waited for the painters since the pier was built.</p>" +
    "<p>The work begins in April and takes three weeks, in which boats moor at the old quay and the market moves to the square behind the church.</p>" +
    "<p>Petra Vik, the mayor, said that the paint had been a gift of the shipyard, and that nobody would be asked to pay for it.</p>";
  const draw = () => { article.innerHTML = location.pathname === "/other" ? other : first; };
  document.querySelector("nav a").addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", "/other");
    setTimeout(draw, 50);
  });
  addEventListener("popstate", draw);
`;

export const TRAPS = { prototypes, listener, restless, endless, onePage };
