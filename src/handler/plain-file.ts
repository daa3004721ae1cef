// Files of ours in whose place others may have put something else: a link to a file elsewhere, a folder, a pipe that never ends.

import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from "node:fs";

/** @throws Error when something other than a regular file or a directory is there, a link to one included. Nothing there is fine. */
export function assertPlain(path: string, kind: "file" | "directory"): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined || (kind === "file" ? there.isFile() : there.isDirectory())) return;
  throw notPlain(there, kind);
}

/**
 * The text of a regular file. It opens no link and waits for no pipe, also where one takes its place meanwhile.
 *
 * @param most bytes that it may have.
 * @throws Error when something else is there, or it has more; with the code `ENOENT` when nothing is there.
 */
export function readPlainFile(path: string, most: number): string {
  assertPlain(path, "file");
  // Windows has neither flag, and needs neither.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const opened = fstatSync(file);
    if (!opened.isFile()) throw notPlain(opened, "file");
    if (opened.size > most) throw new Error(`it has ${opened.size} bytes; at most ${most} are allowed`);
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

function notPlain(there: Stats, kind: "file" | "directory"): Error {
  const found = there.isSymbolicLink()
    ? "a link"
    : there.isDirectory()
      ? "a directory"
      : there.isFile()
        ? "a file"
        : "something else";
  return new Error(
    `its path is not a ${kind === "file" ? "regular file" : "directory"} but ${found}; remove what is there`,
  );
}
