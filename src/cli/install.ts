// Puts the provider where Terraform looks for it: a file-system mirror, by default the user's plugin directory, which needs no
// CLI configuration.

import { chmodSync, copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";
import { VERSION } from "../handler";

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
 * Copies the provider's executable into a mirror, under the address that Terraform and the one that OpenTofu has for it, and
 * returns where it is.
 *
 * @param directory root of the mirror.
 * @param executable the built provider; by default the one beside this package.
 * @throws Error when the provider is not built, or on Windows, which cannot start a script as a provider.
 */
export function installProvider(
  directory: string,
  executable = join(__dirname, "..", "terraform-provider-bifrost"),
): string[] {
  if (platform() === "win32")
    throw new Error("the provider is a Node script, which Terraform cannot start on Windows; use WSL there");
  if (!existsSync(executable))
    throw new Error(`the provider is not built: ${executable} does not exist; run npm run build`);
  return HOSTS.map((host) => {
    const folder = join(resolve(directory), host, "cdktf-bifrost", "bifrost", VERSION, terraformPlatform());
    const target = join(folder, `terraform-provider-bifrost_v${VERSION}`);
    mkdirSync(folder, { recursive: true });
    copyFileSync(executable, target);
    chmodSync(target, 0o755);
    return target;
  });
}
