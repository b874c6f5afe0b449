/** The entry point of the part that reads by a grammar, for all languages but English. */
import { worldOf } from "../content/world";
import { reading } from "../find/general/reading";

worldOf(globalThis).reading = reading;
