/** The entry point of the directory of outlets. */
import { worldOf } from "../content/world";
import { directoryText } from "../outlets/text";

worldOf(globalThis).outlets = directoryText;
