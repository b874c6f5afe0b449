/** A saved picture → files: SVG as it stands, PNG twice as sharp, given to the browser's downloads. */
import type { VNode } from "preact";
import { render } from "preact";

/** What XML cannot hold, though a page's title can: most control characters, and half a character. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** @param picture an `<svg>`. */
export function svgText(picture: VNode): string {
  const holder = document.createElement("div");
  render(picture, holder);
  const text = new XMLSerializer().serializeToString(holder.firstElementChild as Element);
  render(null, holder);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(NOT_XML, "\uFFFD")}\n`;
}

/** Device pixels to a CSS pixel. */
const SHARP = 2;
/** Pixels that every browser can draw: on a side, and in all. */
const LONGEST = 16_000;
const MOST = 120_000_000;

/** @returns null where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const image = new Image();
  // Firefox draws no blob of an SVG in an extension's page.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  if (
    !(await image.decode().then(
      () => true,
      () => false,
    ))
  )
    return null;
  const { width, height } = image;
  const scale = Math.min(SHARP, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** A style sheet with the page's own values in place of its variables, which only browsers know. */
export function writtenOut(css: string): string {
  const values = getComputedStyle(document.documentElement);
  return css.replace(/var\((--[\w-]+)\)/g, (_, name) => values.getPropertyValue(name).trim());
}
