/** A file made here → the browser's downloads. */

/** Milliseconds: the browser reads the file after the click, some time. */
const READ = 60_000;

export function download(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}
