// Temporary directories that are gone after the test file.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a directory that is removed when the tests of the file are done. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "test-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
