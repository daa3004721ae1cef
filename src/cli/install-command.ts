// `cdktf-bifrost install`: puts the provider where Terraform looks.

import { Command } from "commander";
import { FolderError } from "../handler/folder";
import { installProvider, userPluginDirectory } from "./install";
import { isOnPath } from "./on-path";
import { missingTerraform } from "./terraform";
import { UnusableInputError } from "./unusable-input";

export function installCommand(): Command {
  return new Command("install")
    .description("Put the Terraform provider where Terraform and OpenTofu look for it.")
    .option(
      "--dir <dir>",
      "root of a file-system mirror (default: the user's plugin directory, which needs no configuration)",
    )
    .option(
      "--pin-node",
      `run the provider with this Node (${process.execPath}), not with the one on the PATH`,
    )
    .addHelpText(
      "after",
      `
Without --dir the provider goes to ${userPluginDirectory()}, where "terraform init" finds it by itself.
With --dir, name the mirror in Terraform's CLI configuration (TF_CLI_CONFIG_FILE):

  provider_installation {
    filesystem_mirror { path = "DIR" }
  }

The provider is a Node script: Terraform starts it with the "node" on its PATH. Where Terraform has none, or an old one (an editor, a
service, sudo), use --pin-node, and install again when that Node moves. The checksum in .terraform.lock.hcl then holds for this machine
only.`,
    )
    .action(run);
}

function run({ dir, pinNode }: { readonly dir?: string; readonly pinNode?: true }): void {
  if (dir?.trim() === "") throw new UnusableInputError("--dir is empty; name a directory, or omit --dir");
  try {
    const node = pinNode && process.execPath;
    for (const target of installProvider(dir ?? userPluginDirectory(), undefined, node))
      process.stdout.write(`installed ${target}\n`);
  } catch (error) {
    if (!(error instanceof FolderError) || dir === undefined) throw error;
    throw new UnusableInputError(`${error.message}; choose another --dir`);
  }
  if (!pinNode && !isOnPath("node"))
    note(
      'the PATH has no "node", but Terraform needs it to start the provider; install again with --pin-node',
    );
  const missing = missingTerraform();
  if (missing !== undefined) note(missing);
}

function note(line: string): void {
  process.stderr.write(`note: ${line}\n`);
}
