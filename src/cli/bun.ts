// Finds Bun, which compiles the provider into an executable that needs no Node: in the packages of the user's project, or on the PATH.

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { isOnPath } from "./on-path";

/** A Bun that can compile the provider. */
export interface Bun {
  readonly file: string;
  readonly version: string;
}

/** The lowest version whose executables pass the tests of the plug-in. */
const LOWEST = [1, 4];

/**
 * The first Bun that is new enough, or why there is none.
 *
 * @param from the directory whose packages count, with those of every directory above it
 * @param own the directory of this package, beside which Bun may be installed, too
 */
export function findBun(
  from = process.cwd(),
  path = process.env["PATH"] ?? "",
  own = __dirname,
): Bun | { readonly why: string } {
  const found = candidates([from, own], path).map((file) => ({ file, version: versionOf(file) }));
  const usable = found.find(({ version }) => isNewEnough(version));
  if (usable?.version !== undefined) return { file: usable.file, version: usable.version };
  const old = found.find(({ version }) => version !== undefined);
  return {
    why:
      old === undefined
        ? `neither the packages of ${from} nor the PATH have a Bun that runs`
        : `${old.file} is Bun ${old.version ?? ""}, which is too old`,
  };
}

/** What npm calls this system, as in `@oven/bun-linux-x64`. */
function systemOf(platform: NodeJS.Platform, architecture: string): string {
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: "windows" };
  return `${names[platform] ?? platform}-${architecture === "arm64" ? "aarch64" : architecture}`;
}

function candidates(places: readonly string[], path: string): string[] {
  const name = process.platform === "win32" ? "bun.exe" : "bun";
  const system = systemOf(process.platform, process.arch);
  const packages = places.flatMap(upwards).flatMap((folder) => [
    // Where npm runs install scripts, that of Bun moves the program into its own package.
    ...["", "-musl"].map((libc) =>
      join(folder, "node_modules", "@oven", `bun-${system}${libc}`, "bin", name),
    ),
    join(folder, "node_modules", "bun", "bin", "bun.exe"),
  ]);
  const onPath = isOnPath(name, path) ? path.split(delimiter).map((folder) => join(folder || ".", name)) : [];
  return [...new Set([...packages, ...onPath])].filter((file) => existsSync(file) && statSync(file).isFile());
}

function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

/** Undefined when it does not run: what stands in for a program that was not installed, or one for another system. */
function versionOf(file: string): string | undefined {
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 60_000 });
  const [version] = status === 0 ? (/^\d+\.\d+\.\d+/.exec(stdout) ?? []) : [];
  return version;
}

function isNewEnough(version: string | undefined): boolean {
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = LOWEST;
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor);
}
