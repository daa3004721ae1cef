// A Node that is too old for this package, from npm. It is fetched once a checkout, into .cache.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The last release of the line that Ubuntu 22.04 has; for Macs with Apple's processors the oldest line that there is. */
const VERSION = process.platform === "darwin" && process.arch === "arm64" ? "16.20.2" : "12.22.12";

/** What it says of itself. */
export const OLD_NODE_VERSION = VERSION;

/** Its path. @throws Error when npm cannot fetch it. */
export function oldNode(): string {
  return nodeFromNpm(VERSION);
}

/** The path of a Node of this version. @throws Error when npm cannot fetch it. */
export function nodeFromNpm(version: string): string {
  const cache = join(__dirname, "..", "..", ".cache");
  const folder = join(cache, `node-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const draft = mkdtempSync(join(cache, "node-"));
    try {
      const name = `node-${process.platform}-${process.arch}@${version}`;
      const packed = execFileSync("npm", ["pack", name, "--silent", "--prefer-offline"], {
        cwd: draft,
        encoding: "utf8",
      });
      execFileSync("tar", ["xzf", packed.trim(), "package/bin/node"], { cwd: draft });
      renameSync(join(draft, "package", "bin"), folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return join(folder, "node");
}
