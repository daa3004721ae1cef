// Which packages have code in the provider's bundle, as the bundler says (its metafile, which `npm run bundle` writes).

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A package with code in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json. */
  readonly license: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Absolute paths of its files that are in the bundle. */
  readonly files: readonly string[];
}

/** What is read of a metafile of esbuild. */
export interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

const root = resolve(__dirname, "..");

/** The metafile of the last `npm run bundle`. */
export function lastMetafile(): Metafile {
  return JSON.parse(readFileSync(join(root, ".cache", "bundle.json"), "utf8")) as Metafile;
}

/**
 * The packages of which at least a byte is in the bundle, by name and version.
 *
 * @param base what the paths of the metafile are relative to.
 * @throws Error for a package without a version or a license.
 */
export function bundledPackages(metafile: Metafile, base = root): BundledPackage[] {
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => resolve(base, file));
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder !== undefined) byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  return [...byFolder]
    .map(([folder, itsFiles]) => ({ ...described(folder), folder, files: itsFiles.sort() }))
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

/** `name@version`. */
export function idOf({ name, version }: Pick<BundledPackage, "name" | "version">): string {
  return `${name}@${version}`;
}

/** The license files that hold for the bundled files of a package: those in their folders and in every one above, up to its own. */
export function licenseFiles({ folder, files }: BundledPackage): string[] {
  const folders = new Set([folder]);
  for (const file of files)
    for (let above = dirname(file); above.startsWith(`${folder}/`); above = dirname(above))
      folders.add(above);
  return [...folders].sort().flatMap((each) =>
    readdirSync(each)
      .filter((name) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(name))
      .sort()
      .map((name) => join(each, name)),
  );
}

/** The folder below the last `node_modules` of a path; undefined for our own files. */
function packageFolder(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll("\\", "/"))?.[0];
}

function described(folder: string): Pick<BundledPackage, "name" | "version" | "license"> {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) throw new Error(`${folder} is in the bundle and has no package.json`);
  const { name, version, license } = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, unknown>;
  if (typeof name !== "string" || typeof version !== "string" || typeof license !== "string")
    throw new Error(`${manifest} does not say name, version and license`);
  return { name, version, license };
}
