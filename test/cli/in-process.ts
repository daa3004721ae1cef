// Runs commands in the test's own process, which costs a fraction of a process of their own.

import { type Command } from "commander";
import { unusableInputCode, UnusableInputError } from "../../src/cli/unusable-input";
import { type CommandRun } from "./command";

/**
 * Runs one command with exactly these BIFROST_ variables, and with the others that are given. One at a time: it has the streams and the
 * environment to itself.
 */
export async function runInProcess(
  command: Command,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandRun> {
  const before = { ...process.env };
  for (const name of Object.keys(process.env))
    if (name.startsWith("BIFROST_")) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environment);
  const written = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    jest.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    }),
  );
  const { exitCode } = process;
  process.exitCode = 0;
  try {
    const code = await ended(command, args);
    return { code: code === 0 ? Number(process.exitCode) : code, ...written };
  } finally {
    process.exitCode = exitCode;
    spies.forEach((spy) => spy.mockRestore());
    for (const name of Object.keys(process.env))
      if (!Object.hasOwn(before, name)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** As the command's main file ends. */
async function ended(command: Command, args: readonly string[]): Promise<number> {
  try {
    await throwing(command).parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    // It has printed what was wrong with its arguments.
    if (error instanceof Error && error.name === "CommanderError") return unusableInputCode(args);
    process.stderr.write(`cdktf-bifrost: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UnusableInputError ? unusableInputCode(args) : 1;
  }
}

/** Has the command and all below it throw where they would end the process. */
function throwing(command: Command): Command {
  command.commands.forEach(throwing);
  return command.exitOverride();
}
