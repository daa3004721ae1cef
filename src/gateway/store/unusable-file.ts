// Why a database file cannot be opened, in words. The driver itself says little: a missing folder is `ConnectionFailed: 14`.

import { closeSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf, messageOf } from "../../api/thrown";
import { storageCode, storageReason } from "./storage-error";

/** What every SQLite file begins with. */
const HEADER = Buffer.from("SQLite format 3\0");

/**
 * Refuses a file that is not SQLite's before the driver opens it, because SQLite takes one of a few bytes for an empty database
 * and writes over it.
 *
 * @throws {Error}
 */
export function refuseOtherFiles(path: string): void {
  const file = path === ":memory:" ? undefined : statOf(path);
  if (file === undefined || file === "hidden" || !file.isFile() || file.size === 0) return;
  const start = Buffer.alloc(HEADER.length);
  const descriptor = openSync(path, "r");
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (!start.equals(HEADER))
    throw new Error("the file is not a SQLite database; choose another file, or one that does not exist yet");
}

/** What is wrong with the file, and what to do; else what the driver says. */
export function whyUnusable(path: string, error: unknown): string {
  const folder = dirname(resolve(path));
  const [file, above] = [statOf(path), statOf(folder)];
  if (above === "hidden" || file === "hidden")
    return `this user cannot read the directory ${folder}; change its permissions, or choose a file in another directory`;
  if (above === undefined) return `the directory ${folder} does not exist; create it, or choose another file`;
  if (!above.isDirectory()) return `${folder} is a file, not a directory; choose a file in a directory`;
  if (file?.isDirectory()) return "it is a directory; choose a file, such as one in it";
  if (file && !file.isFile()) return "it is a device, not a regular file; choose another file";
  const instead = "change its permissions, or choose another file";
  if (file && !opens(path, "r")) return `this user cannot read the file; ${instead}`;
  if (file && !opens(path, "r+")) return `this user cannot write the file; ${instead}`;
  const said = messageOf(error);
  // The file itself could be written, so it is the folder. 14 is SQLITE_CANTOPEN.
  if (/ConnectionFailed.*: 14/s.test(said) || storageCode(error) === "SQLITE_READONLY")
    return `this user cannot create files in the directory ${folder}; change its permissions, or choose a file in another directory`;
  return storageReason(error) ?? said;
}

/** What there is under a path; undefined for nothing, also below a file. */
function statOf(path: string): Stats | "hidden" | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return codeOf(error) === "EACCES" ? "hidden" : undefined;
  }
}

function opens(path: string, mode: "r" | "r+"): boolean {
  try {
    closeSync(openSync(path, mode));
    return true;
  } catch {
    return false;
  }
}
