// The command's table of contents.

import { Command, type CommanderError } from "commander";
import { VERSION } from "../handler";
import { gatewayCommand } from "./gateway-command";
import { installCommand } from "./install-command";
import { UNUSABLE_INPUT } from "./unusable-input";

/** Makes the program with all its commands. */
export function createProgram(): Command {
  const program = new Command("cdktf-bifrost")
    .description("Bifrost access profiles as code: development gateway and provider installation.")
    .version(VERSION)
    .showHelpAfterError("(add --help for the options)")
    .addCommand(gatewayCommand())
    .addCommand(installCommand());
  for (const command of [program, ...program.commands])
    command.exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? 0 : UNUSABLE_INPUT));
  return program;
}
