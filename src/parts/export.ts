/** The entry point of what writes a trace to the clipboard, for readers who copy it by a key. */
import { worldOf } from "../content/world";
import { COPIES, copyTrace } from "../view/copy";

worldOf(globalThis).copyTrace ??= (trace, name) =>
  copyTrace(trace, COPIES.find((format) => format === name) ?? COPIES[0]);
