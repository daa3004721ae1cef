// The command's table of contents.

import { Command, type CommanderError } from "commander";
import { VERSION } from "../handler/version";
import { unusableInputCode } from "./unusable-input";

/** The commands in the order of the help. Each is loaded when it is asked for: a pipeline runs `handler` once for each profile. */
const COMMANDS: readonly (readonly [name: string, load: () => Promise<Command>])[] = [
  ["init", async () => (await import("./init-command.js")).initCommand()],
  ["gateway", async () => (await import("./gateway-command.js")).gatewayCommand()],
  ["install", async () => (await import("./install-command.js")).installCommand()],
  ["doctor", async () => (await import("./doctor-command.js")).doctorCommand()],
  ["export", async () => (await import("./export-command.js")).exportCommand()],
  ["usage", async () => (await import("./usage-command.js")).usageCommand()],
  ["verify", async () => (await import("./verify-command.js")).verifyCommand()],
  ["history", async () => (await import("./history-command.js")).historyCommand()],
  ["handler", async () => (await import("./handler-command.js")).handlerCommand()],
];

/** Makes the program with the command that comes first, or with all of them where none does: for the help, and for what to suggest. */
export async function createProgram(first: string | undefined): Promise<Command> {
  const program = new Command("cdktf-bifrost")
    .description(
      "Bifrost access profiles as code: a project to start from, development gateway, provider installation, a doctor, the history of profiles and the handler.",
    )
    .version(VERSION)
    .showHelpAfterError("(add --help for the options)");
  const asked = COMMANDS.filter(([name]) => name === first);
  for (const [, load] of asked.length > 0 ? asked : COMMANDS) program.addCommand(await load());
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
