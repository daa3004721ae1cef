// What npm is to install as `cdktf-bifrost` in a new project: the package that this command came from.

import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { VERSION } from "../../handler";
import { isJsonObject } from "./json";

/**
 * The tarball where npm has installed this package from one, so that a project that is made from it does not ask the registry for
 * another; else the version.
 *
 * @param folder of the project, from which a tarball is named.
 * @param root of the installed package.
 */
export function ownPackage(folder: string, root = join(__dirname, "..", "..", "..")): string {
  const source = installedFrom(root);
  const modules = dirname(root);
  if (source?.startsWith("file:") !== true) return `^${VERSION}`;
  const tarball = resolve(dirname(modules), source.slice("file:".length));
  return existsSync(tarball) ? `file:${relative(resolve(folder), tarball)}` : `^${VERSION}`;
}

/** Where npm says that it took the package from. */
function installedFrom(root: string): string | undefined {
  const modules = dirname(root);
  const list = join(modules, ".package-lock.json");
  if (basename(modules) !== "node_modules" || !existsSync(list)) return undefined;
  const lock: unknown = JSON.parse(readFileSync(list, "utf8"));
  const packages = isJsonObject(lock) ? lock["packages"] : undefined;
  const entry = isJsonObject(packages) ? packages[`node_modules/${basename(root)}`] : undefined;
  const resolved = isJsonObject(entry) ? entry["resolved"] : undefined;
  return typeof resolved === "string" ? resolved : undefined;
}
