// The provider as an executable without Node, compiled for the benchmark.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBun } from "../src/cli/bun";
import { compileExecutable } from "../src/cli/executable";

/** Compiles it. @throws Error without Bun, which `npm ci` installs */
export function compiledProvider(): { readonly file: string; readonly bun: string; remove(): void } {
  const bun = findBun(__dirname);
  if ("why" in bun) throw new Error(bun.why);
  const folder = mkdtempSync(join(tmpdir(), "bench-executable-"));
  const file = join(folder, "terraform-provider-bifrost");
  compileExecutable(file, { bun: bun.file, modules: join(__dirname, "..", "lib", "executable") });
  return { file, bun: bun.version, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
