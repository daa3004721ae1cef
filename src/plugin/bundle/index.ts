// What the file of a bundle starts with.
import { cacheDirectory, openCodeCache } from "./code-cache";
import { requireFrom, type Require, type SectionTable } from "./sections";

/**
 * The function by which the modules of a bundle require one another. What it compiled is kept when the process ends.
 *
 * @param file of the bundle
 * @param id of what is in it
 */
export function open(file: string, id: string, table: SectionTable, ofNode: Require): Require {
  const directory = cacheDirectory(process.env, process.platform);
  const cache = directory === undefined ? undefined : openCodeCache(directory, id);
  if (cache) process.once("exit", (code) => (code === 0 ? cache.keep() : undefined));
  return requireFrom(file, table, ofNode, cache);
}
