// Making a folder with what is above it, and what is said where it cannot be.

import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderError, makeFolder } from "../../src/handler/folder";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bifrost-folder-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("it makes what is missing, with the mode, and leaves what is there", () => {
  mkdirSync(join(root, "a"), 0o755);
  makeFolder(join(root, "a", "b", "c"), 0o700);
  makeFolder(join(root, "a", "b", "c"), 0o755);
  const modes = ["a", "a/b", "a/b/c"].map((path) => statSync(join(root, path)).mode & 0o777);
  expect(modes).toEqual([0o755, 0o700, 0o700]);
});

test("a file at the place, or above it, is named", () => {
  const file = join(root, "file");
  writeFileSync(file, "kept");
  expect(() => makeFolder(file)).toThrow(new FolderError(`${file} is a file, not a directory`));
  expect(() => makeFolder(join(file, "a", "b"))).toThrow(
    new FolderError(`${file} is a file, so the directory ${join(file, "a", "b")} cannot be created`),
  );
});

// Linux and macOS each have a file system that takes no folders.
const CLOSED = existsSync("/proc/self") ? "/proc" : "/dev/fd";

test("where the system makes no folders it says so and ends", () => {
  expect(() => makeFolder(join(CLOSED, "x", "y"))).toThrow(
    new RegExp(`^the directory ${CLOSED}/x cannot be created: `),
  );
});
