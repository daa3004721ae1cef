// `cdktf-bifrost gateway`: runs the embedded development gateway until it is told to stop.

import { UnusableInputError } from "./unusable-input";
import { Command, InvalidArgumentError, Option } from "commander";
import type { GatewayOptions, OptionFault, RecordedRequest } from "../gateway";
import { type GenerationName, GENERATIONS } from "../gateway/generation";

export function gatewayCommand(): Command {
  return new Command("gateway")
    .description(
      "Run the embedded development gateway: the access-profile API on SQLite. Not for production.",
    )
    .option("--host <host>", "address to listen on; one that is not loopback needs --api-key", "127.0.0.1")
    .option(
      "--allow-host <name>",
      "host name that requests may be sent to and web pages may come from, beside those of loopback; repeatable",
      (name: string, names: readonly string[]) => [...names, name],
      [],
    )
    .option("--port <port>", "port to listen on; 0 takes a free one", integer(0, 65_535), 8080)
    .option("--db <file>", "SQLite file, or :memory:", "bifrost-gateway.db")
    .addOption(
      new Option("--api-key <key>", "management key that requests must carry as Bearer token").env(
        "BIFROST_API_KEY",
      ),
    )
    .addOption(
      new Option("--generation <version>", "product generation to stand in for")
        .choices(GENERATIONS)
        .default("2.6"),
    )
    .option(
      "--newest-members",
      "take and answer relay_grants and patterns of models, whose form nobody has published",
    )
    .option("--initially-active", "make new profiles active; the contract leaves it open")
    .option(
      "--allow-unknown-members",
      "store and answer members that nobody knows yet, as a newer product would",
    )
    .option(
      "--fold-mcp",
      "fold mcp_servers and mcp_tool_overrides into mcp_configs on save, as gateways since 2.1",
    )
    .option("--tidy-texts", "trim descriptions and put tags into lower case on save")
    .addOption(
      new Option("--name-taken-status <code>", "status that refuses a name that is taken")
        .choices(["409", "500"])
        .default("409"),
    )
    .option("--latency <ms>", "milliseconds that every answer is delayed", integer(0, 600_000))
    .option("--fault-rate <share>", "share of the requests that fail, 0 to 1", share)
    .option("--fault-status <code>", "make every fault this HTTP status", integer(400, 599))
    .option("--seed <n>", "number that makes a run of faults repeatable", integer(0, Number.MAX_SAFE_INTEGER))
    .option("--verbose", "log one line for each request, to the standard error")
    .action(run);
}

interface Flags {
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly port: number;
  readonly db: string;
  readonly apiKey?: string;
  readonly generation: GenerationName;
  readonly newestMembers?: boolean;
  readonly initiallyActive?: boolean;
  readonly allowUnknownMembers?: boolean;
  readonly foldMcp?: boolean;
  readonly tidyTexts?: boolean;
  readonly nameTakenStatus: "409" | "500";
  readonly verbose?: boolean;
  readonly latency?: number;
  readonly faultRate?: number;
  readonly faultStatus?: number;
  readonly seed?: number;
}

async function run({ latency, verbose, allowHost, nameTakenStatus, ...flags }: Flags): Promise<void> {
  // With its server and its database, which no other command needs: each of those starts in two thirds of the time without them.
  const { InvalidGatewayOptionsError, startGateway, StorageError } = await import("../gateway/index.js");
  const options: GatewayOptions = {
    ...flags,
    allowHosts: allowHost,
    nameTakenStatus: nameTakenStatus === "500" ? 500 : 409,
    latencyMs: latency,
    onRequest: verbose ? logRequest : undefined,
    onError: (error) => logError(error, error instanceof StorageError),
  };
  const gateway = await startGateway(options).catch((error: unknown) => {
    if (!(error instanceof InvalidGatewayOptionsError)) throw error;
    throw new UnusableInputError(error.faults.map(inFlags).join("; "));
  });
  // Before anybody knows that it runs, and may end it.
  const stop = (): void => {
    void gateway.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  process.stdout.write(`listening on ${gateway.url}\n`);
  process.stderr.write(
    `generation ${flags.generation}, for development and tests only; profiles at ${gateway.url}/\n`,
  );
  if (flags.apiKey === undefined) process.stderr.write("no --api-key: every request is accepted\n");
}

/** A fault of the options in the words of the command: `--host: ... give --api-key`. */
function inFlags({ option, message }: OptionFault): string {
  const [name = ""] = option.split(".");
  return `${flagOf(name)}: ${message.replace(/\b[a-z]+[A-Z][A-Za-z]*\b/g, flagOf).replace("an --", "--")}`;
}

/** Options that are not called as their flags are. */
const FLAGS: Readonly<Record<string, string>> = { latencyMs: "--latency", allowHosts: "--allow-host" };

function flagOf(option: string): string {
  return FLAGS[option] ?? `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** One line: neither headers nor bodies, which hold what is not for a log. */
function logRequest({ method, path, query, status, milliseconds }: RecordedRequest): void {
  const outcome = status === 0 ? "closed" : String(status);
  process.stderr.write(
    `${new Date().toISOString()} ${method} ${path}${query} ${outcome} ${milliseconds}ms\n`,
  );
}

/** What is wrong with the database is a sentence; any other error is a fault of ours, and told with its stack. */
function logError(error: unknown, isStorage: boolean): void {
  const told = error instanceof Error ? (isStorage ? error.message : error.stack) : String(error);
  process.stderr.write(`${new Date().toISOString()} ${told}\n`);
}

/** A parser of whole numbers in a range. */
function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || Number.isNaN(value) || value < 0 || value > 1)
    throw new InvalidArgumentError("It must be a number from 0 to 1.");
  return value;
}
