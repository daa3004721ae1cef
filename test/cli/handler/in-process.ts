// Runs handler commands in the test's own process.

import { handlerCommand } from "../../../src/cli/handler-command";
import { type CommandRun } from "../command";
import { runInProcess } from "../in-process";

/** Runs one command with exactly these BIFROST_ variables. */
export function runHandler(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandRun> {
  return runInProcess(handlerCommand(), args, environment);
}
