// Where things stand in this repository.
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");
