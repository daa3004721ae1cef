// Removes the temporary folder of the test run.

import { rmSync } from "node:fs";

export default function removeTemporaryFolder(): void {
  const folder = process.env["TMPDIR"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
