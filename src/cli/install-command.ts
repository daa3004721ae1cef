// `cdktf-bifrost install`: puts the provider where Terraform looks.

import { Command } from "commander";
import { installProvider, userPluginDirectory } from "./install";

export function installCommand(): Command {
  return new Command("install")
    .description("Put the Terraform provider where Terraform and OpenTofu look for it.")
    .option(
      "--dir <dir>",
      "root of a file-system mirror (default: the user's plugin directory, which needs no configuration)",
    )
    .addHelpText(
      "after",
      `
Without --dir the provider goes to ${userPluginDirectory()}, where "terraform init" finds it by itself.
With --dir, name the mirror in Terraform's CLI configuration (TF_CLI_CONFIG_FILE):

  provider_installation {
    filesystem_mirror { path = "DIR" }
  }`,
    )
    .action((options: { dir?: string }) => {
      for (const target of installProvider(options.dir ?? userPluginDirectory()))
        process.stdout.write(`installed ${target}\n`);
    });
}
