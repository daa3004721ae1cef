// The command's table of contents.

import { Command, type CommanderError } from "commander";
import { VERSION } from "../handler";
import { doctorCommand } from "./doctor-command";
import { gatewayCommand } from "./gateway-command";
import { handlerCommand } from "./handler-command";
import { initCommand } from "./init-command";
import { installCommand } from "./install-command";
import { usageCommand } from "./usage-command";
import { unusableInputCode } from "./unusable-input";

/** Makes the program with all its commands. */
export function createProgram(): Command {
  const program = new Command("cdktf-bifrost")
    .description(
      "Bifrost access profiles as code: a project to start from, development gateway, provider installation, a doctor and the handler.",
    )
    .version(VERSION)
    .showHelpAfterError("(add --help for the options)")
    .addCommand(initCommand())
    .addCommand(gatewayCommand())
    .addCommand(installCommand())
    .addCommand(doctorCommand())
    .addCommand(usageCommand())
    .addCommand(handlerCommand());
  endOnMisuse(program);
  return program;
}

/** Ends with the exit code for unusable input where commander would end with its own. */
function endOnMisuse(command: Command): void {
  command.exitOverride((error: CommanderError) =>
    process.exit(error.exitCode === 0 ? 0 : unusableInputCode()),
  );
  command.commands.forEach(endOnMisuse);
}
