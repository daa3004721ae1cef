// `cdktf-bifrost handler`: the lifecycle of a profile without a Terraform provider, for the engine `null` and for scripts.

import { Command } from "commander";
import { planRun, reconcile, retire, type Run, survey } from "../handler/state";
import { CONNECTION_HELP } from "./handler/connection";
import { failureText, note, planChanges, print, printPlan, printRun, stateDocument } from "./handler/report";
import { isReportedLater, retireStep } from "./handler/terraform-step";
import { type Flags, subcommand, withSession } from "./handler/session";
import { UnusableInputError } from "./unusable-input";

/** Exit code of `plan --detailed-exitcode` when there is something to do. */
const CHANGES = 2;

export function handlerCommand(): Command {
  return new Command("handler")
    .description("Plan, reconcile or retire one access profile, without a Terraform provider.")
    .addHelpText(
      "after",
      `
${CONNECTION_HELP}

Trust: who may edit the specification or set these variables decides what happens to the profiles, with this credential. The texts
in a specification are only texts: none is evaluated or run.

Exit codes: 0 done, 1 failed, 2 unusable input.`,
    )
    .addCommand(planCommand())
    .addCommand(reconcileCommand())
    .addCommand(retireCommand())
    .addCommand(showCommand());
}

function planCommand(): Command {
  return subcommand(
    "plan",
    "Print the operations that a reconciliation would carry out, and what each changes.",
  )
    .option("--detailed-exitcode", "exit code 0 for nothing to do, 1 for a failure, 2 for changes")
    .action(async (flags: Flags & { readonly detailedExitcode?: boolean }) => {
      const { run, spec } = await withSession(flags, async ({ context, desired }) => {
        const spec = await desired();
        return { run: await planRun(context, spec), spec };
      });
      if (flags.json) printRun(run, planChanges(run, spec));
      else printPlan(run, spec);
      if (flags.detailedExitcode && run.operations.length > 0) process.exitCode = CHANGES;
    });
}

function reconcileCommand(): Command {
  return subcommand("reconcile", "Apply the specification to the profile and save what was applied.").action(
    async (flags: Flags) => {
      const run = await withSession(flags, async ({ context, desired, terraform }) => {
        const run = await reconcile(context, await desired());
        const isLater = terraform !== undefined && (await isReportedLater(run, context.key, terraform));
        return isLater ? undefined : run;
      });
      if (run === undefined) return;
      conclude(run, flags);
      if (run.performed.length === 0) note("nothing to do");
      else note(`profile ${run.live?.id} is at version ${run.live?.version}`);
    },
  );
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
