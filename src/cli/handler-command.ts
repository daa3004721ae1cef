// `cdktf-bifrost handler`: the lifecycle of a profile without a Terraform provider, for the engine `null` and for scripts.

import { Command, Option } from "commander";
import { planRun, reconcile, retire, type Run, survey } from "../handler/state";
import { type BatchFlags, runCatalog } from "./handler/batch";
import { CONNECTION_HELP } from "./handler/connection";
import { planMarkdown } from "./handler/markdown";
import { failureText, note, planChanges, print, printPlan, printRun, stateDocument } from "./handler/report";
import { isReportedLater, retireStep } from "./handler/terraform-step";
import { type Flags, parallelism, subcommand, withSession } from "./handler/session";
import { listCommand, pruneCommand } from "./handler/states-commands";
import { UnusableInputError } from "./unusable-input";

/** Exit code of `plan --detailed-exitcode` when there is something to do. */
const CHANGES = 2;

export function handlerCommand(): Command {
  return new Command("handler")
    .description("Plan, reconcile or retire access profiles, without a Terraform provider.")
    .addHelpText(
      "after",
      `
${CONNECTION_HELP}

The states are in --state, or where BIFROST_STATE says: a directory, or a PostgreSQL database as postgres://HOST/DATABASE?sslmode=verify-full.
Other processes can read an argument, so give the password in BIFROST_STATE or PGPASSWORD.

Trust: who may edit the specification or set these variables decides what happens to the profiles, with this credential. The texts
in a specification are only texts: none is evaluated or run.

Exit codes: 0 done, 1 failed, 2 unusable input.`,
    )
    .addCommand(planCommand())
    .addCommand(reconcileCommand())
    .addCommand(retireCommand())
    .addCommand(showCommand())
    .addCommand(listCommand())
    .addCommand(pruneCommand());
}

/** A subcommand on one profile, or on all of a catalog. */
function batchCommand(name: string, description: string): Command {
  return subcommand(name, description)
    .option(
      "--catalog <file>",
      "work on every profile of a catalog instead of one specification; --id then identifies the catalog (default: the name of the file)",
    )
    .option("--environment <name>", "environment of the catalog")
    .option(
      "--prune",
      "retire the profiles that the states have of this catalog and environment, and that left the file",
    )
    .option("--parallel <count>", "profiles of a catalog to work on at once", parallelism, 10);
}

function planCommand(): Command {
  return batchCommand(
    "plan",
    "Print the operations that a reconciliation would carry out, and what each changes.",
  )
    .option("--detailed-exitcode", "exit code 0 for nothing to do, 1 for a failure, 2 for changes")
    .addOption(
      new Option("--markdown", "print the plan as Markdown, for a pull request or a job summary").conflicts(
        "json",
      ),
    )
    .action(async (flags: BatchFlags & { readonly detailedExitcode?: boolean }) => {
      assertBatch(flags);
      const hasChanges = flags.catalog === undefined ? await planOne(flags) : await runCatalog(flags, "plan");
      if (flags.detailedExitcode && hasChanges) process.exitCode = CHANGES;
    });
}

async function planOne(flags: BatchFlags): Promise<boolean> {
  const { run, spec } = await withSession(flags, async ({ context, desired }) => {
    const spec = await desired();
    return { run: await planRun(context, spec), spec };
  });
  const { length } = run.operations;
  if (flags.json) printRun(run, planChanges(run, spec));
  else if (flags.markdown)
    print(
      planMarkdown(
        [{ name: spec.name, run, desired: spec }],
        length === 0 ? "nothing to do" : "1 to change",
      ).trimEnd(),
    );
  else printPlan(run, spec);
  return length > 0;
}

/** @throws {UnusableInputError} for an option of a catalog without one. */
function assertBatch({ catalog, environment, prune }: BatchFlags): void {
  if (catalog !== undefined) return;
  const option = environment === undefined ? (prune === true ? "--prune" : undefined) : "--environment";
  if (option !== undefined)
    throw new UnusableInputError(`${option} needs a catalog: pass it with --catalog FILE`);
}

function reconcileCommand(): Command {
  return batchCommand(
    "reconcile",
    "Apply the specification to the profile and save what was applied.",
  ).action(async (flags: BatchFlags) => {
    assertBatch(flags);
    if (flags.catalog !== undefined) return void (await runCatalog(flags, "reconcile"));
    const run = await withSession(flags, async ({ context, desired, terraform }) => {
      const run = await reconcile(context, await desired());
      const isLater = terraform !== undefined && (await isReportedLater(run, context.key, terraform));
      return isLater ? undefined : run;
    });
    if (run === undefined) return;
    conclude(run, flags);
    if (run.performed.length === 0) note("nothing to do");
    else note(`profile ${run.live?.id} is at version ${run.live?.version}`);
  });
}

function retireCommand(): Command {
  return subcommand("retire", "Retire the profile by its deletion policy and forget its state.").action(
    async (flags: Flags) => {
      const run = await withSession(flags, async ({ context, specification, terraform }) => {
        if (terraform !== undefined) return retireStep(context, terraform);
        if (specification === undefined && (await context.states.read(context.key)) === undefined)
          throw new UnusableInputError(
            `there is no state of ${JSON.stringify(context.key)} in ${context.states.place}, and no specification to find the profile by`,
          );
        return retire(context, specification);
      });
      conclude(run, flags);
      if (run.performed.length === 0) note("nothing to do");
    },
  );
}

function showCommand(): Command {
  return subcommand("show", "Print the state and the live profile as JSON.").action(async (flags: Flags) => {
    await withSession(flags, async ({ context, specification }) => {
      const { client, gateway, states, key, signal } = context;
      const state = await states.read(key);
      const found = await survey(client, gateway, state, specification?.name ?? key, signal);
      print(JSON.stringify({ state: stateDocument(state), profile: found.live ?? null }, null, 2));
    });
  });
}

/** Prints the document where it is wanted, and ends with the failure where there is one. */
function conclude(run: Run, { json }: Flags): void {
  if (json) printRun(run);
  if (run.error !== undefined) throw new Error(failureText(run.error), { cause: run.error });
}
