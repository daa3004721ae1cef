// The package as it is published: what `npm pack` makes of the built lib.

import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "..", "..");

/** What npm is told in tests: to be quiet, and to take from its cache what it can. */
const QUIET = ["--loglevel=error", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];

/** Runs npm in a folder and returns what it printed. @throws Error when it fails. */
export function npm(folder: string, ...command: string[]): string {
  return execFileSync("npm", [...command, ...QUIET], { cwd: folder, encoding: "utf8" });
}

/** Packs the package into a folder and returns the tarball. */
export function pack(folder: string): string {
  // Without scripts: `npm test` has built, and a build here would take lib away from the tests beside this one.
  const [packed]: {
    filename: string;
  }[] = JSON.parse(npm(folder, "pack", root, "--json", "--pack-destination", folder));
  return join(folder, packed?.filename ?? "");
}
