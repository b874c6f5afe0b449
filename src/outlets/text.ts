/** The directory of outlets, as one text: what is written by hand goes before what is generated. */
import generated from "./directory.txt?raw";
import known from "./known.txt?raw";

export const directoryText = `${known}\n[]\n${generated}`;
