// What the handler commands have in common: their options, the state directory, the gateway, and an end on SIGINT and SIGTERM.

import { Command, InvalidArgumentError, Option } from "commander";
import {
  type AccessProfileClient,
  type AccessProfileSpec,
  timeoutOf,
  type TimeoutsSpec,
} from "../../handler";
import { type RunContext, type StateStore } from "../../handler/state";
import { UnusableInputError } from "../unusable-input";
import { withSource } from "./clone-source";
import { connect } from "./connection";
import { failureText, progress } from "./report";
import { openStates, STATE_VARIABLES, type TerraformStep } from "./states";
import { readSpecification, type Specification, SPECIFICATION_VARIABLE } from "./specification";

export interface Flags {
  readonly spec?: string;
  readonly id?: string;
  readonly state?: string;
  readonly lockTimeout: number;
  readonly timeout?: number;
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** A subcommand on profiles, with the options that all of them have. */
export function subcommand(name: string, description: string): Command {
  return withStates(new Command(name).description(description))
    .option(
      "--spec <file>",
      `specification as JSON or YAML with the resource's attributes; - is standard input (default: ${SPECIFICATION_VARIABLE})`,
    )
    .addOption(
      new Option("--id <key>", "what identifies the profile through renames (default: its name)").env(
        "BIFROST_PROFILE_KEY",
      ),
    )
    .option("--lock-timeout <seconds>", "how long to wait for another run on the profile", seconds, 300)
    .option(
      "--timeout <seconds>",
      "how long the command may work on the gateway (default: timeouts of the specification, else 300)",
      positiveSeconds,
    )
    .option("--json", "print plan and state as one JSON document");
}

/** A command with the option that says where the states are. */
export function withStates(command: Command): Command {
  return command.option(
    "--state <place>",
    `directory, or postgres://HOST/DATABASE, that keeps what was applied last (default: ${STATE_VARIABLES.join(" or ")}, else .bifrost)`,
  );
}

/** A number of profiles to work on at once. */
export function parallelism(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 100)
    throw new InvalidArgumentError("It must be a whole number from 1 to 100.");
  return value;
}

/** A run under way. */
export interface Session {
  readonly context: RunContext;
  /** The step of Terraform that the command is, with engine `null`. */
  readonly terraform: TerraformStep | undefined;
  /** As it was given; a source that was given by name is not in it. */
  readonly specification: AccessProfileSpec | undefined;
  /**
   * The specification of a command that cannot do without, with the id of its source.
   * @throws {UnusableInputError} when there is none.
   */
  desired(): Promise<AccessProfileSpec>;
}

/** A gateway and the states, both open. */
export interface Connected {
  readonly client: AccessProfileClient;
  /** Host of the gateway, which the states name. */
  readonly gateway: string;
  readonly states: StateStore;
  readonly terraform: TerraformStep | undefined;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
}

/**
 * Opens what a command needs, does the work, and closes it.
 *
 * @throws {UnusableInputError} when the input cannot be used; Error with the remedy for every other failure.
 */
export async function withGateway<T>(
  { state }: Pick<Flags, "state">,
  work: (connected: Connected) => Promise<T>,
): Promise<T> {
  const { client, gateway } = connect();
  const { store: states, terraform } = openStates(state);
  const interruption = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void =>
    interruption.abort(new Error(`interrupted by ${signal}`));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  try {
    return await work({ client, gateway, states, terraform, signal: interruption.signal });
  } catch (error) {
    if (error instanceof UnusableInputError) throw error;
    throw new Error(failureText(error), { cause: error });
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, interrupt);
    await Promise.all([client.close(), states.close()]);
  }
}

/** The same for the work on one profile. */
export async function withSession<T>(flags: Flags, work: (session: Session) => Promise<T>): Promise<T> {
  const specification = readSpecification(flags.spec);
  const key = flags.id ?? specification?.spec.name;
  if (key === undefined || key === "")
    throw new UnusableInputError(
      `no profile is given: pass its specification with --spec FILE, - or ${SPECIFICATION_VARIABLE}`,
    );
  return withGateway(flags, ({ client, terraform, ...connected }) => {
    const context = {
      ...connected,
      // Its time starts with the first call: the wait for another run has a limit of its own.
      client: timed(client, flags.timeout, specification?.spec.timeouts),
      key,
      patience: flags.lockTimeout,
      ...progress(connected.states, flags.json === true || flags.markdown === true),
    };
    return work({
      context,
      terraform,
      specification: specification?.spec,
      async desired() {
        const { spec, sourceName } = required(specification);
        return sourceName === undefined ? spec : withSource(spec, sourceName, context);
      },
    });
  });
}

/** The client within the limit of the command. A run may create, update or delete: the longest of the limits counts. */
export function timed(
  client: AccessProfileClient,
  timeout: number | undefined,
  timeouts: TimeoutsSpec | undefined,
): AccessProfileClient {
  const longest = Math.max(
    ...(["create", "update", "delete"] as const).map((operation) => timeoutOf(timeouts, operation)),
  );
  return client.within(
    timeout === undefined
      ? { milliseconds: longest, of: "the command", setBy: timeouts === undefined ? "--timeout" : "timeouts" }
      : { milliseconds: timeout * 1000, of: "the command", setBy: "--timeout" },
  );
}

function required(specification: Specification | undefined): Specification {
  if (specification !== undefined) return specification;
  throw new UnusableInputError(
    `no specification is given: pass it with --spec FILE, --spec - or ${SPECIFICATION_VARIABLE}`,
  );
}

function positiveSeconds(text: string): number {
  const value = seconds(text);
  if (value === 0 || value > 86_400)
    throw new InvalidArgumentError("It must be more than 0 and at most 86400.");
  return value;
}

/** A time from an option. */
export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError("It must be a number of seconds, 0 or more.");
  return value;
}
