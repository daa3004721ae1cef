// Making a folder with everything above it. Node's own `recursive` never comes back where nothing can be made and nothing is said to be
// missing, as below /proc: it asks for the folder and for the one above it in turn, at full load, and hears no signal.

import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf } from "../api/thrown";

/** Says in one sentence why a folder cannot be made. */
export class FolderError extends Error {
  override readonly name = "FolderError";
}

/**
 * Makes a folder, and those above it, where there is none.
 *
 * @param mode of the folders that are made.
 * @throws {FolderError}
 */
export function makeFolder(path: string, mode = 0o777): void {
  const folder = resolve(path);
  const missing: string[] = [];
  let above = folder;
  for (; !isThere(above); above = dirname(above)) missing.unshift(above);
  if (!statSync(above).isDirectory())
    throw new FolderError(
      `${above} is a file${above === folder ? ", not a directory" : `, so the directory ${folder} cannot be created`}`,
    );
  for (const each of missing)
    try {
      mkdirSync(each, mode);
    } catch (error) {
      const code = codeOf(error);
      // Another process may have been faster.
      if (code === "EEXIST" && statSync(each).isDirectory()) continue;
      throw new FolderError(`the directory ${each} cannot be created: ${REASONS[code ?? ""] ?? code}`, {
        cause: error,
      });
    }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this user has no write permission there",
  EPERM: "this user has no write permission there",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  ENOENT: "the file system does not allow directories there",
};

function isThere(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw new FolderError(`${path} cannot be read: ${REASONS[code ?? ""] ?? code}`, { cause: error });
  }
}
