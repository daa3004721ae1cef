// Makes an executable of a provider, as a release would.
import { chmodSync } from "node:fs";
import { build } from "esbuild";

/** Bundles an entry file into one executable script. */
export async function buildExecutable(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "error",
  });
  chmodSync(outfile, 0o755);
}
