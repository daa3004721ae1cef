// The inputs that once failed.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of the corpus. */
export const CORPUS = readFileSync(join(__dirname, "corpus.json"), "utf8");
