/** A style sheet's text → adopted by a document or shadow root: a page's CSP blocks `<style>`, but not this. */

export function adopt(root: DocumentOrShadowRoot, css: string, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener("abort", () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
