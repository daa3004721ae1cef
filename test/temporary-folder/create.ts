// Gives the whole test run one temporary folder, so that nothing is left behind, whatever a test or a library makes in it. The name
// is short: sockets below it have paths of at most 107 bytes.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export default function createTemporaryFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), "bt-"));
  process.env["TMPDIR"] = folder;
  // What providers compile is kept for the run, and not in the user's home.
  process.env["XDG_CACHE_HOME"] = join(folder, "cache");
}
