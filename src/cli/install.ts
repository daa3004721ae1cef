// Puts the provider where Terraform looks for it: a file-system mirror, by default the user's plugin directory, which needs no
// CLI configuration.

import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";
import { VERSION } from "../handler";
import { makeFolder } from "../handler/folder";
import { messageOf } from "../handler/shapes";
import { pinnedTo } from "./pin-node";

/** What `cdktf-bifrost/bifrost` stands for without a host: the first for Terraform, the second for OpenTofu. */
const HOSTS = ["registry.terraform.io", "registry.opentofu.org"] as const;

/** Where Terraform and OpenTofu look by themselves (their "implied" local mirror). */
export function userPluginDirectory(): string {
  return join(homedir(), ".terraform.d", "plugins");
}

/** The name that Terraform has for this machine, for example `linux_amd64`. */
export function terraformPlatform(): string {
  const architectures: Record<string, string> = { x64: "amd64", ia32: "386", arm64: "arm64", arm: "arm" };
  return `${platform()}_${architectures[process.arch] ?? process.arch}`;
}

/**
 * Puts the provider's executable into a mirror, under the address that Terraform and the one that OpenTofu has for it, and
 * returns where it is.
 *
 * @param directory root of the mirror.
 * @param executable the built provider, a script or a compiled one; by default the script beside this package.
 * @param node path of the Node to run it with; by default the one on the PATH of Terraform.
 * @throws {FolderError} when the mirror cannot be there.
 * @throws Error when the provider is not built, or for a script on Windows, which cannot start it as a provider.
 */
export function installProvider(
  directory: string,
  executable = join(__dirname, "..", "terraform-provider-bifrost"),
  node?: string,
): string[] {
  if (!existsSync(executable))
    throw new Error(`the provider is not built: ${executable} does not exist; run npm run build`);
  const built = readFileSync(executable);
  const isWindows = platform() === "win32";
  if (isWindows && built.toString("latin1", 0, 2) === "#!")
    throw new Error(
      "the provider is a Node script, which Terraform cannot start on Windows; use --executable, or WSL",
    );
  const program = node === undefined ? built : pinnedTo(node, built.toString("utf8"));
  const root = resolve(directory);
  makeFolder(root);
  return HOSTS.map((host) => {
    const folder = join(root, host, "cdktf-bifrost", "bifrost", VERSION, terraformPlatform());
    const target = join(folder, `terraform-provider-bifrost_v${VERSION}${isWindows ? ".exe" : ""}`);
    makeFolder(folder);
    replaceWith(program, target, root);
    return target;
  });
}

/** Writes an executable so that a Terraform that starts meanwhile finds the old one or the new one, never a part. */
function replaceWith(program: Buffer | string, target: string, root: string): void {
  // Not beside the target: every file there is in the checksum that Terraform keeps.
  const draft = join(root, `.cdktf-bifrost-${process.pid}`);
  try {
    writeFileSync(draft, program);
    chmodSync(draft, 0o755);
    renameSync(draft, target);
  } catch (error) {
    throw new Error(`the provider cannot be written to ${target}: ${messageOf(error)}`, {
      cause: error,
    });
  } finally {
    rmSync(draft, { force: true });
  }
}
