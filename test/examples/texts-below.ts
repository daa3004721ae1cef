// What an example has written, to look for what must not be in it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of every file below a folder, of binary files too. */
export function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
}
