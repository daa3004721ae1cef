// `cdktf-bifrost install`: puts the provider where Terraform looks.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import { FolderError } from "../handler/folder";
import { findBun } from "./bun";
import { compileExecutable } from "./executable";
import { installProvider, userPluginDirectory } from "./install";
import { isOnPath } from "./on-path";
import { missingTerraform } from "./terraform/missing";
import { UnusableInputError } from "./unusable-input";

export function installCommand(): Command {
  return new Command("install")
    .description("Put the Terraform provider where Terraform and OpenTofu look for it.")
    .option(
      "--dir <dir>",
      "root of a file-system mirror (default: the user's plugin directory, which needs no configuration)",
    )
    .addOption(
      new Option(
        "--pin-node",
        `run the provider with this Node (${process.execPath}), not with the one on the PATH`,
      ).conflicts("executable"),
    )
    .option(
      "--executable",
      "compile the provider into an executable that needs no Node (needs Bun 1.4 or later)",
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
only.

With --executable the provider needs no Node at all and starts faster. Bun compiles it: npm install --save-dev bun. The file has about
115 MB, and its checksum is that of this version of Bun on this kind of machine.`,
    )
    .action(run);
}

interface Options {
  readonly dir?: string;
  readonly pinNode?: true;
  readonly executable?: true;
}

function run({ dir, pinNode, executable }: Options): void {
  if (dir?.trim() === "") throw new UnusableInputError("--dir is empty; name a directory, or omit --dir");
  const install = (program?: string): void => {
    const node = pinNode && process.execPath;
    for (const target of installProvider(dir ?? userPluginDirectory(), program, node))
      process.stdout.write(`installed ${target}\n`);
  };
  try {
    if (executable) withCompiled(install);
    else install();
  } catch (error) {
    if (!(error instanceof FolderError) || dir === undefined) throw error;
    throw new UnusableInputError(`${error.message}; choose another --dir`);
  }
  if (!pinNode && !executable && !isOnPath("node"))
    note(
      'the PATH has no "node", but Terraform needs it to start the provider; install again with --pin-node',
    );
  const missing = missingTerraform();
  if (missing !== undefined) note(missing);
}

/** Compiles the provider, and removes it when the work is done. */
function withCompiled(work: (program: string) => void): void {
  const bun = findBun();
  if ("why" in bun)
    throw new UnusableInputError(
      `--executable needs Bun 1.4 or later, which compiles the provider: ${bun.why}; ` +
        'run "npm install --save-dev bun", or install without --executable',
    );
  note(`compiling the provider with Bun ${bun.version}, which takes some seconds`);
  const folder = mkdtempSync(join(tmpdir(), "bifrost-executable-"));
  try {
    const program = join(folder, `terraform-provider-bifrost${process.platform === "win32" ? ".exe" : ""}`);
    compileExecutable(program, { bun: bun.file });
    work(program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function note(line: string): void {
  process.stderr.write(`note: ${line}\n`);
}
