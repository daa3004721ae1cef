// `cdktf-bifrost usage`: what is used of the limits of live profiles.

import { setTimeout as sleep } from "node:timers/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { type AccessProfileClient } from "../handler";
import { connect, CONNECTION_HELP } from "./handler/connection";
import { failureText, note } from "./handler/report";
import { barsOf } from "./usage/bars";
import { type Limit, readLimits } from "./usage/limits";
import { prometheusOf } from "./usage/prometheus";

/** Exit code when a limit is above --fail-over. */
const OVER = 3;

export function usageCommand(): Command {
  return new Command("usage")
    .description(
      "Show what is used of the budgets and rate limits of live profiles, nearest to the limit first.",
    )
    .addOption(
      new Option("--json", "print the limits as one JSON document").conflicts(["prometheus", "watch"]),
    )
    .addOption(
      new Option("--prometheus", "print the limits in the text format of Prometheus").conflicts(["watch"]),
    )
    .option("--watch", "show the limits again and again, until Ctrl-C")
    .option("--interval <seconds>", "how often --watch asks the gateway", interval, 10)
    .option(
      "--fail-over <percent>",
      "end with exit code 3 if more than this share of a limit is used",
      percent,
    )
    .addHelpText(
      "after",
      `
${CONNECTION_HELP}

The limits are those of the profiles and of the copies that teams, business units and customers hold. Copies of users are not read.

Exit codes: 0 done, 1 failed, 2 unusable input, 3 a limit is used above --fail-over.`,
    )
    .action(run);
}

interface Flags {
  readonly json?: true;
  readonly prometheus?: true;
  readonly watch?: true;
  readonly interval: number;
  readonly failOver?: number;
}

async function run(flags: Flags): Promise<void> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  const { client } = connect();
  try {
    if (flags.watch) await watch(client, flags, interruption.signal);
    else report(await readLimits(client, interruption.signal), flags);
  } catch (error) {
    throw new Error(failureText(error), { cause: error });
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, interrupt);
    await client.close();
  }
}

function report(limits: readonly Limit[], { json, prometheus, failOver }: Flags): void {
  if (json) process.stdout.write(`${JSON.stringify(limits.map(documentOf), null, 2)}\n`);
  else if (prometheus) process.stdout.write(prometheusOf(limits));
  else process.stdout.write(barsOf(limits, inColor()));
  const over = limits.filter((each) => failOver !== undefined && (each.percent ?? 0) > failOver);
  if (over.length === 0) return;
  note(`${over.length} of ${limits.length} limits are used above ${failOver} %`);
  process.exitCode = OVER;
}

/** Shows the limits until it is interrupted. A gateway that does not answer for a while ends nothing. */
async function watch(client: AccessProfileClient, flags: Flags, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const limits = await readLimits(client, signal);
      // To the upper left corner, and clear what is below: the bars stay where they are.
      if (process.stdout.isTTY) process.stdout.write("\u001b[H\u001b[J");
      process.stdout.write(`${new Date().toISOString()}\n`);
      process.exitCode = 0;
      report(limits, flags);
    } catch (error) {
      if (signal.aborted) return;
      note(failureText(error));
    }
    await sleep(flags.interval * 1000, undefined, { signal }).catch(() => undefined);
  }
}

/** A limit with the names of the API; what is unknown is null. */
function documentOf(limit: Limit): object {
  const { profile, profileId, isActive, used, percent: share, ...rest } = limit;
  return {
    profile,
    profile_id: profileId,
    is_active: isActive,
    ...rest,
    used: used ?? null,
    percent: share ?? null,
  };
}

function inColor(): boolean {
  return process.stdout.isTTY === true && !process.env["NO_COLOR"];
}

function percent(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError("It must be a percentage, 0 or more.");
  return value;
}

function interval(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 1 && value <= 86_400))
    throw new InvalidArgumentError("It must be a number of seconds from 1 to 86400.");
  return value;
}
