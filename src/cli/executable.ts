// Compiles the provider into an executable that needs no Node: the modules that the build puts beside the script, with Bun and its
// compiled code, in one file.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { removeSignature } from "./mach-o";

/** What to compile with, and for which system. */
export interface Compilation {
  /** The Bun that compiles. */
  readonly bun: string;
  /** The Bun that becomes part of the executable: the same, or that of another system in the same version. */
  readonly runtime?: string | undefined;
  /** What Bun calls the system, for example `bun-linux-arm64`; by default this one. */
  readonly target?: string | undefined;
  /** The directory with the modules; by default that of this package. */
  readonly modules?: string | undefined;
}

/**
 * Writes the executable.
 *
 * @throws Error when the modules are not built, or with what Bun said.
 */
export function compileExecutable(
  outfile: string,
  { bun, runtime = bun, target, modules = join(__dirname, "..", "executable") }: Compilation,
): void {
  const entry = join(modules, "main.mjs");
  if (!existsSync(entry))
    throw new Error(`the provider is not built: ${entry} does not exist; run npm run build`);
  const { status, error, stderr } = spawnSync(
    bun,
    [
      ...["build", entry, "--compile", `--outfile=${outfile}`, `--compile-executable-path=${runtime}`],
      ...(target === undefined ? [] : [`--target=${target}`]),
      ...["--bytecode", "--format=esm", "--splitting", "--minify"],
      // It runs in the user's directories: what lies there for other programs is not meant for it.
      ...["dotenv", "bunfig", "tsconfig", "package-json"].map((file) => `--no-compile-autoload-${file}`),
    ],
    // A Bun that is told to behave otherwise would compile something else.
    { cwd: modules, encoding: "utf8", env: withoutBunOptions(process.env) },
  );
  if (status !== 0 || !existsSync(outfile))
    throw new Error(`${bun} cannot compile the provider: ${error?.message ?? stderr.trim()}`);
  removeSignature(outfile);
}

function withoutBunOptions(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^BUN_/.test(name)));
}
