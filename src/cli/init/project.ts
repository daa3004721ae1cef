// A new project: its files, and writing them without touching what is there.

import { lstatSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { makeFolder } from "../../handler/folder";
import { UnusableInputError } from "../unusable-input";
import { codeOf } from "../../handler/shapes";
import { type BaseLibrary } from "./base-library";
import { cdktfJson, mainTs, stackTs, testTs, tsconfigJson } from "./code";
import { ownPackage } from "./own-package";
import { packageJson } from "./package-json";
import { GITIGNORE, readmeMd, workflowYml } from "./surroundings";

const PACKAGE = "package.json";

/**
 * Makes a project and returns its files, by their paths in the folder. A package.json that is there is completed, so that a folder in
 * which this package was just installed can be the project.
 *
 * @throws {UnusableInputError} when a file is in the way; then nothing is written.
 * @throws {FolderError} when the folder cannot be made.
 */
export function makeProject(folder: string, library: BaseLibrary): string[] {
  makeFolder(folder);
  const files = filesOf(folder, library);
  const taken = Object.keys(files).filter((file) => file !== PACKAGE && isThere(join(folder, file)));
  if (taken.length > 0)
    throw new UnusableInputError(
      `${resolve(folder)} has ${taken.join(", ")} already, and init overwrites nothing; choose another directory`,
    );
  for (const file of Object.keys(files)) makeFolder(dirname(join(folder, file)));
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(folder, file), text, { flag: file === PACKAGE ? "w" : "wx" });
  return Object.keys(files);
}

function filesOf(folder: string, library: BaseLibrary): Readonly<Record<string, string>> {
  const title = basename(resolve(folder)) || "Access profiles";
  const manifest = join(folder, PACKAGE);
  const there = isThere(manifest) ? readFileSync(manifest, "utf8") : undefined;
  return {
    [PACKAGE]: packageJson(folder, library, ownPackage(folder), there),
    "cdktf.json": cdktfJson(title),
    "tsconfig.json": tsconfigJson(),
    "main.ts": mainTs(library),
    "access-profiles.ts": stackTs(library),
    "access-profiles.test.ts": testTs(library),
    ".gitignore": GITIGNORE,
    ".github/workflows/access-profiles.yml": workflowYml(library),
    "README.md": readmeMd(library, title),
  };
}

/** Whether something has the name, a link to nowhere included. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    // A file in place of a folder is told by who makes the folder.
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
